package studio.hairline.leads;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.TestStudio;

/** Leads of every kind, told through the verbs; the same ones for the same seed. */
class SomeLeads {

    private static final Instant FIRST = Instant.parse("2026-01-05T05:30:00Z");

    private final Leads leads;
    private final People people;
    private final Random random;

    SomeLeads(Leads leads, People people, long seed) {
        this.leads = leads;
        this.people = people;
        this.random = new Random(seed);
    }

    void receive(int howMany) {
        for (int n = 0; n < howMany; n++) {
            long person = people.add(Contact.of("Person " + n, "p" + n + "@example.com", null), null)
                    .id();
            one(person);
            if (random.nextInt(8) == 0) {
                one(person);
            }
        }
    }

    private void one(long person) {
        Instant at = FIRST.plus(Duration.ofMinutes(random.nextInt(15) * 10_000L + random.nextInt(40)));
        Inquiry inquiry =
                Inquiry.of(at, any(Channel.values()), any(Source.values()), "").about(any(Category.values()), null);
        LeadRef lead = leads.receive(person, inquiry);
        if (random.nextBoolean()) {
            Long assignee = any(List.of(TestStudio.OWNER, TestStudio.STAFF, LeadFilter.NOBODY)
                    .toArray(Long[]::new));
            Triage triage = new Triage(inquiry.category(), null, assignee == LeadFilter.NOBODY ? null : assignee);
            lead = leads.triage(lead, triage, at);
        }
        if (random.nextBoolean()) {
            lead = leads.answer(lead, at.plus(Duration.ofMinutes(random.nextInt(3000))));
        }
        end(lead, at.plus(Duration.ofDays(random.nextInt(50))));
    }

    private void end(LeadRef lead, Instant at) {
        switch (random.nextInt(5)) {
            case 0, 1 -> leads.convert(lead, new Terms(3, 100_000L * (1 + random.nextInt(4)), 10_000), at);
            case 2 -> leads.lose(lead, any(LostReason.values()), at);
            case 3 -> leads.setAside(lead, any(new Standing[] {Standing.SPAM, Standing.TEST, Standing.DUPLICATE}));
            default -> {}
        }
    }

    private <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
