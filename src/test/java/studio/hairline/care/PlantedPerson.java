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
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.Treatments;
import studio.hairline.triage.Conversation;
import studio.hairline.triage.Snoozes;
import studio.hairline.triage.Way;
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
        elsewhere(lead, person);
        twice(person);
        marks.plan(LeadRef.latest(lead), "call qzxana back", LocalDate.of(2026, 7, 1));
        return person;
    }

    /** What other rooms keep, as their own tests show that they do. */
    private void elsewhere(long lead, long person) {
        var jdbc = studio.jdbc();
        var now = studio.clock().instant().atOffset(java.time.ZoneOffset.UTC);
        jdbc.sql(
                        "insert into mails (id, lead_id, written_at, written_by, recipient, subject, words, reference, state, tries,"
                                + " due_at) values (1, ?, ?, ?, 'qzxana@qzxmail.test', 'for qzxana', 'Dear qzxana', 'QZ', 'SENT', 1, ?)")
                .params(lead, now, TestStudio.OWNER, now)
                .update();
        String received =
                "insert into received_mails (message_id, arrived_at, sender, sender_name, subject, words, answers, kind,"
                        + " attachments, lead_id) values (?, ?, 'qzxana@qzxmail.test', 'Qzxana', 're', 'qzxword', '', 'LETTER', 0, ?)";
        jdbc.sql(received).params("1", now, lead).update();
        jdbc.sql(received).params(java.util.Arrays.asList("2", now, null)).update();
        jdbc.sql(
                        "insert into waiting_list (person_id, minutes, weekdays, note, added_at) values (?, 180, '', 'qzxana soon', ?)")
                .params(person, now)
                .update();
        jdbc.sql("insert into photo_consents (id, person_id, purpose, given, words, said_at)"
                        + " values (1, ?, 'RECORD', true, 'qzxana agrees', ?)")
                .params(person, now)
                .update();
        jdbc.sql("insert into consultation_sheets (id, lead_id, version, saved_at, goals, scalp, areas, hairline_note,"
                        + " pigment_maker, pigment_colour, pigment_lot, asked)"
                        + " values (1, ?, 1, ?, 'as qzxfriend', 'qzxdry', '', 'qzxsoft', '', '', '', true)")
                .params(lead, now)
                .update();
        jdbc.sql("update money_entries set note = 'from qzxfriend' where lead_id = ?")
                .param(lead)
                .update();
        chair(lead, now);
    }

    private void chair(long lead, java.time.OffsetDateTime now) {
        String of = " from sessions where lead_id = ?";
        var jdbc = studio.jdbc();
        jdbc.sql("insert into session_records (session_id, version, adult, identification, risks, preparation, areas,"
                        + " density, needles, pigment_maker, pigment_colour, pigment_lot, notes, aftercare) select id, 1,"
                        + " true, 'licence of qzxana', true, 'qzxdry', '', 'qzxsoft', '', '', '', '', 'qzxword', true"
                        + of)
                .param(lead)
                .update();
        jdbc.sql("insert into signed_papers (session_id, paper, text_version, name, signed_at)"
                        + " select id, 'CONSENT', 1, 'Qzxana Qzxruiz', cast(? as timestamp with time zone)" + of)
                .params(now, lead)
                .update();
        jdbc.sql("insert into adverse_events (id, session_id, event_day, description, recorded_at)"
                        + " select id, id, start_day, 'qzxana is red', cast(? as timestamp with time zone)" + of)
                .params(now, lead)
                .update();
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
        treatments.complete(treatments.schedule(plan, ChairTime.at(now, TestStudio.STAFF), null), now);
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
