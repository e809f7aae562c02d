package studio.hairline.care;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.duplicates.Merges;
import studio.hairline.intake.ApiKeys;
import studio.hairline.intake.Desk;
import studio.hairline.intake.ImportBench;
import studio.hairline.intake.Imports;
import studio.hairline.intake.InquiryPage;
import studio.hairline.intake.Posted;
import studio.hairline.intake.Posts;
import studio.hairline.intake.UnreadPosts;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Terms;
import studio.hairline.leads.Triage;
import studio.hairline.people.Contact;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.people.SafetyFlag;
import studio.hairline.people.Way;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.Treatments;
import studio.hairline.triage.Conversation;
import studio.hairline.triage.Snoozes;
import studio.hairline.ui.ListMemory;
import studio.hairline.ui.ListMemory.SavedList;

/** Somebody of whom every place keeps something: each text holds "qzx" or one phone number, and nobody else's does. */
class PlantedPerson {

    static final String MARK = "qzx";
    static final String PHONE = "(512) 555-0177";
    static final String DIGITS = "5125550177";

    @Autowired
    TestStudio studio;

    @Autowired
    Posts posts;

    @Autowired
    ApiKeys keys;

    @Autowired
    UnreadPosts unread;

    @Autowired
    InquiryPage page;

    @Autowired
    Desk desk;

    @Autowired
    Imports imports;

    @Autowired
    People people;

    @Autowired
    Merges merges;

    @Autowired
    Flags flags;

    @Autowired
    Leads leads;

    @Autowired
    LeadFile file;

    @Autowired
    LeadMarks marks;

    @Autowired
    Plans plans;

    @Autowired
    Treatments treatments;

    @Autowired
    Conversation conversation;

    @Autowired
    Snoozes snoozes;

    @Autowired
    ListMemory lists;

    /** @return the person's id */
    long live(Path folder) throws IOException {
        long key = keys.known(keys.make("our website")).orElseThrow();
        long lead = posts.receive(key, "qzxmark", posted()).leadId();
        long person = file.of(lead).personId();
        talk(lead);
        sit(lead);
        unread.keep(key, "text/plain", "ring me at 512.555.0177", "This is neither JSON nor a form.");
        page.take("none", posted(), List.of("It holds links."));
        files(folder);
        lists.save("leads", new SavedList("Mine", "q=Qzxana+Qzxruiz"));
        lists.remember("leads.looks", "last looked for qzxana@qzxmail.test");
        PlantedRooms.plant(studio, lead, person);
        twice(person);
        marks.plan(LeadRef.latest(lead), "call qzxana back", LocalDate.of(2026, 7, 1));
        return person;
    }

    private static Posted posted() {
        return new Posted(
                Map.of(
                        "name", "Qzxana Qzxruiz",
                        "email", "qzxana@qzxmail.test",
                        "phone", PHONE,
                        "handle", "@qzxhandle",
                        "category", "MALE_PATTERN",
                        "message", "my hair is thin, I live in qzxstreet",
                        "safety", "ALLERGY"),
                Map.of("sms", "Text qzxana, yes"));
    }

    private void talk(long lead) {
        leads.triage(
                LeadRef.latest(lead),
                new Triage(Category.RECEDING_HAIRLINE, null, null),
                studio.clock().instant());
        marks.note(lead, "a friend of qzxfriend");
        conversation.tried(LeadRef.latest(lead), Way.EMAIL, "Dear qzxana");
        conversation.theyWrote(LeadRef.latest(lead), studio.clock().instant(), "qzxana here");
        snoozes.snooze(LeadRef.latest(lead), studio.clock().instant().plus(Duration.ofDays(1)), "qzxana travels");
        snoozes.snooze(LeadRef.latest(lead), studio.clock().instant().plus(Duration.ofDays(2)), "qzxana still travels");
    }

    private void sit(long lead) {
        Instant now = studio.clock().instant();
        leads.convert(LeadRef.latest(lead), new Terms(3, 300_000, 30_000), now);
        long plan = plans.ofLead(lead).orElseThrow().id();
        treatments.complete(
                treatments.schedule(plan, ChairTime.at(now, TestStudio.STAFF), null), now, "qzxana kept none");
        treatments.schedule(plan, ChairTime.at(now.plus(Duration.ofDays(3)), TestStudio.STAFF), "qzxana has to");
    }

    void files(Path folder) throws IOException {
        ImportBench bench = new ImportBench(desk, imports);
        String rows = "Id,Name,Phone,Email,Date,Source,Status,Message\n"
                + "QZXREF1,Qzxana Qzxruiz,512-555-0177,qzxana@qzxmail.test,03/14/2026,Google,New,qzxword\n"
                + "7,Bob Jones,(512) 555-0102,bob@example.com,03/15/2026,Barber,New,hello\n"
                + "QZXREF2,Qzxana Qzxruiz,512-555-0177,qzxana@qzxmail.test,soon,Google,New,qzxword\n"
                + "9,Cid Other,(512) 555-0103,cid@example.com,soon,Google,New,hello\n";
        bench.send(ImportBench.file(folder, rows));
    }

    /** A second record, merged, and then a new name. */
    private void twice(long person) {
        long other = people.add(new Contact("Qzxannie Qzxroiz", null, PHONE, "qzxtwin", "QZXCODE", "en"), null)
                .id();
        flags.raise(other, SafetyFlag.ALLERGY, "qzxlatex");
        flags.raise(person, SafetyFlag.ALLERGY, "qzxnickel");
        var stays = people.details(person);
        merges.merge(stays, people.details(other), stays.contact());
        var now = people.details(person);
        Contact was = now.contact();
        people.change(
                person,
                now.version(),
                new Contact("Qzxanna Qzxmarried", was.email(), was.phoneGiven(), was.handle(), "QZXNEWCODE", null));
    }
}
