package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Terms;
import studio.hairline.leads.Triage;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.TestStudio;

/** Inquiries of 500 days, some at the edges of days and years, and what becomes of them: the same for the same seed. */
class RandomStudio {

    static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    private static final List<String> EDGES =
            List.of("2026-01-01T05:59:59Z", "2026-01-01T06:00:00Z", "2026-03-08T08:30:00Z", "2026-11-01T06:30:00Z");

    private final Leads leads;
    private final LeadMarks marks;
    private final People people;
    private final RandomChair chair;
    private SplittableRandom dice = new SplittableRandom();

    RandomStudio(Leads leads, LeadMarks marks, People people, AutowireCapableBeanFactory beans) {
        this.leads = leads;
        this.marks = marks;
        this.people = people;
        this.chair = beans.createBean(RandomChair.class);
    }

    void live(long seed, int inquiries) {
        dice = new SplittableRandom(seed);
        for (int i = 0; i < inquiries; i++) {
            Instant at = i < EDGES.size() ? Instant.parse(EDGES.get(i)) : ago(60 * 24 * (i % 10 == 0 ? 3 : 500));
            long person =
                    people.add(Contact.of("Somebody " + i, null, null), null).id();
            goesOn(receive(person, at), person, at);
        }
    }

    private long receive(long person, Instant at) {
        Inquiry inquiry = Inquiry.of(at, Channel.FORM, one(Source.values()), "").about(one(Category.values()), null);
        if (dice.nextInt(8) == 0) {
            leads.receive(person, inquiry);
        }
        return leads.receive(person, inquiry).id();
    }

    private void goesOn(long lead, long person, Instant at) {
        if (dice.nextInt(3) > 0) {
            leads.answer(LeadRef.latest(lead), later(at, dice.nextBoolean() ? 70 : 9_000));
        }
        if (dice.nextBoolean()) {
            Long whose = dice.nextBoolean() ? TestStudio.STAFF : null;
            leads.triage(LeadRef.latest(lead), new Triage(one(Category.values()), null, whose), later(at, 3_000));
        }
        switch (dice.nextInt(6)) {
            case 0, 1 -> convert(lead, person, later(at, 200_000));
            case 2 -> leads.lose(LeadRef.latest(lead), one(LostReason.values()), later(at, 90_000));
            case 3 -> leads.setAside(LeadRef.latest(lead), Standing.values()[1 + dice.nextInt(3)]);
            case 4 -> marks.hear(LeadRef.latest(lead), one(Source.values()));
            default -> marks.assign(LeadRef.latest(lead), somebody(), null);
        }
    }

    private void convert(long lead, long person, Instant at) {
        long price = 90_000 + dice.nextInt(300_000);
        leads.convert(LeadRef.latest(lead), new Terms(1 + dice.nextInt(5), price, 9_000), at);
        chair.sit(lead, person, at, dice.split());
    }

    private @Nullable Long somebody() {
        return dice.nextBoolean() ? TestStudio.OWNER : null;
    }

    private Instant ago(int minutes) {
        return NOW.minus(Duration.ofMinutes(1 + dice.nextInt(minutes)));
    }

    private Instant later(Instant at, int minutes) {
        Instant then = at.plusSeconds(60L * (1 + dice.nextInt(minutes)));
        return then.isAfter(NOW) ? NOW : then;
    }

    private <T> T one(T[] of) {
        return of[dice.nextInt(of.length)];
    }
}
