package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.people.Way;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.triage.Conversation;

/** Answers some at once and some late or never, by either of two people, tries again, is written back, gives up. */
class Talking {

    private static final List<Integer> SECONDS = List.of(0, 45, 400, 900, 3_000, 3_600, 20_000, 86_400, 300_000);

    @Autowired
    Leads leads;

    @Autowired
    People people;

    @Autowired
    Conversation conversation;

    @Autowired
    TestStudio studio;

    void play(SplittableRandom dice) {
        for (int n = 0; n < 60; n++) {
            Instant at = RandomStudio.NOW.minus(Duration.ofMinutes(10 + dice.nextInt(60 * 24 * 300)));
            long person =
                    people.add(Contact.of("Talker " + n, null, null), null).id();
            Inquiry inquiry = Inquiry.of(
                    at, Channel.values()[n % Channel.values().length], Source.values()[n % Source.values().length], "");
            talk(leads.receive(person, inquiry.about(Category.MALE_PATTERN, null)), at, n, dice);
        }
        studio.actAsOwner();
    }

    private void talk(LeadRef lead, Instant at, int n, SplittableRandom dice) {
        if (n % 2 == 0) {
            studio.actAsStaff();
        } else {
            studio.actAsOwner();
        }
        Instant answer = at.plusSeconds(SECONDS.get(dice.nextInt(SECONDS.size())));
        if (n % 7 > 0 && answer.isBefore(RandomStudio.NOW)) {
            leads.answer(lead, answer);
        }
        for (int tries = n % 9; n % 7 > 0 && tries > 0; tries--) {
            conversation.tried(LeadRef.latest(lead.id()), Way.CALL, "");
        }
        Instant wrote = at.plus(Duration.ofDays(1 + dice.nextInt(20)));
        if (n % 3 == 0 && wrote.isBefore(RandomStudio.NOW)) {
            conversation.theyWrote(LeadRef.latest(lead.id()), wrote, "Thank you");
        }
        if (n % 4 < 3) {
            leads.lose(LeadRef.latest(lead.id()), LostReason.NO_ANSWER, RandomStudio.NOW);
        }
    }
}
