package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationAgain;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationPlace.Wish;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadUndo;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.TestStudio;

/** Books, moves, ends and takes back consultations as it comes to mind, a while after each other; refusals are fine. */
public class RandomConsultations {

    @Autowired
    Leads leads;

    @Autowired
    LeadMarks marks;

    @Autowired
    LeadUndo undo;

    @Autowired
    Consultations consultations;

    @Autowired
    ConsultationAgain again;

    @Autowired
    People people;

    @Autowired
    TestStudio studio;

    private Random random = new Random(0);
    private boolean takesBack = true;

    /** Nothing is taken back. */
    RandomConsultations onlyForward() {
        takesBack = false;
        return this;
    }

    /** @param every how long after each other */
    public void play(long seed, int verbs, Duration every) {
        random = new Random(seed);
        for (int n = 0; n < verbs; n++) {
            studio.clock().advance(every);
            try {
                act();
            } catch (Refusal refused) {
                continue;
            }
        }
    }

    private void act() {
        List<Long> all = ids("leads");
        List<Long> met = ids("consultations");
        if (all.size() < 8 || random.nextInt(9) == 0) {
            receive();
        } else if (met.isEmpty() || random.nextInt(4) == 0) {
            book(LeadRef.latest(any(all)));
        } else if (random.nextInt(4) == 0) {
            mark(LeadRef.latest(any(all)));
        } else {
            change();
        }
    }

    private void receive() {
        long person = people.add(Contact.of("Somebody " + random.nextInt(), null, null), null)
                .id();
        Inquiry inquiry = Inquiry.of(
                now().minus(Duration.ofHours(1 + random.nextInt(900))), Channel.FORM, one(Source.values()), "");
        leads.receive(person, inquiry.about(one(Category.values()), null));
    }

    private void book(LeadRef lead) {
        Instant booked = now().minus(Duration.ofHours(random.nextInt(2) * random.nextInt(60)));
        consultations.book(lead, one(ConsultationKind.values()), new Wish(stay(), "At random"), booked);
    }

    private void change() {
        String booked = "consultations where outcome = 'BOOKED'";
        switch (random.nextInt(takesBack ? 9 : 6)) {
            case 0, 1 -> consultations.attend(any(ids(booked)));
            case 2 -> consultations.miss(any(ids(booked)));
            case 3 -> consultations.cancel(any(ids(booked)));
            case 4, 5 -> consultations.move(any(ids(booked)), new Wish(stay(), "At random"));
            case 6, 7 ->
                again.expect(any(ids("consultations where outcome in ('MISSED', 'CANCELLED', 'CANCELLED_LATE')")));
            default -> again.unmove(any(ids(booked + " and first_id is not null")));
        }
    }

    private void mark(LeadRef lead) {
        switch (random.nextInt(takesBack ? 9 : 6)) {
            case 0 -> marks.categorise(lead, one(Category.values()), null, null);
            case 1 -> marks.hear(lead, one(Source.values()));
            case 2 -> leads.setAside(lead, Standing.SPAM);
            case 3 -> leads.restore(lead);
            case 4 -> leads.lose(lead, LostReason.NO_ANSWER, now());
            case 5 -> leads.reopen(lead);
            default -> undo.back(lead, Math.max(0, version(lead) - 1 - random.nextInt(2)));
        }
    }

    private int version(LeadRef lead) {
        return studio.jdbc()
                .sql("select version from leads where id = ?")
                .param(lead.id())
                .query(Integer.class)
                .single();
    }

    private Stay stay() {
        Instant at = now().plus(Duration.ofMinutes(random.nextInt(14 * 24 * 60) - 5 * 24 * 60));
        return new Stay(at, 30, one(new Long[] {null, TestStudio.OWNER, TestStudio.STAFF}), null);
    }

    private Instant now() {
        return studio.clock().instant();
    }

    private List<Long> ids(String table) {
        return studio.jdbc()
                .sql("select id from " + table + " order by id")
                .query(Long.class)
                .list();
    }

    private <T> T any(List<T> list) {
        if (list.isEmpty()) {
            throw new Refusal("There is none.");
        }
        return list.get(random.nextInt(list.size()));
    }

    private <T extends @Nullable Object> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
