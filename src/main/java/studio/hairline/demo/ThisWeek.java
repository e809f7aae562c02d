package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.Way;
import studio.hairline.team.TeamMember;

/**
 * What lies on the desk of the sample studio: inquiries of the last hours, people who wrote back, and one or two leaks of each kind,
 * all through the verbs, so that there is something to answer in a sensible order and something to mend.
 */
@Component
@Profile("demo")
class ThisWeek {

    private static final List<Integer> FRESH = List.of(3, 8, 14, 19, 26, 31, 37, 42, 48, 53, 57, 95, 190);
    private static final List<Category> KINDS =
            List.of(Category.MALE_PATTERN, Category.FEMALE_THINNING, Category.RECEDING_HAIRLINE, Category.NOT_RECORDED);
    private static final List<Source> SOURCES =
            List.of(Source.GOOGLE, Source.REFERRAL, Source.INSTAGRAM, Source.TIKTOK, Source.FACEBOOK);
    /** Their numbers begin above those of the stories. */
    private static final int FIRST = 500_000;

    private final DeskVerbs verbs;
    private int number = FIRST;

    ThisWeek(DeskVerbs verbs) {
        this.verbs = verbs;
    }

    void tell(List<TeamMember> team) {
        Instant now = verbs.time().now();
        FRESH.forEach(minutes -> arrives(now.minus(Duration.ofMinutes(minutes)), kind()));
        for (TeamMember one : team) {
            verbs.acting().become(one.id(), one.name(), one.role());
            wroteBack(now.minus(Duration.ofMinutes(15 + 10 * one.id() % 40)), "Sounds good. What would it cost?");
        }
        leaks(now);
    }

    private void leaks(Instant now) {
        arrives(ago(now, 27), Category.MALE_PATTERN);
        arrives(ago(now, 50), Category.FEMALE_THINNING);
        wroteBack(ago(now, 20), "Please stop texting me");
        LeadRef silent = arrives(ago(now, 56), Category.MALE_PATTERN);
        verbs.at(ago(now, 55), () -> verbs.leads().answer(silent, ago(now, 55)));
        booked(now);
        forgotten(now);
        LeadRef unknown = tried(arrives(ago(now, 30), Category.NOT_RECORDED), ago(now, 29));
        verbs.next(unknown, "Ask for photos", 3);
        LeadRef lost = tried(arrives(ago(now, 40), Category.MALE_PATTERN), ago(now, 39));
        verbs.at(ago(now, 25), () -> verbs.leads().lose(latest(lost), LostReason.NOT_RECORDED, ago(now, 25)));
        LeadRef asleep = arrives(ago(now, 28), Category.RECEDING_HAIRLINE);
        verbs.snoozes().snooze(latest(asleep), now.plus(Duration.ofDays(9)), "Back from travelling then");
    }

    /** Nobody said yet whether they came. */
    private void booked(Instant now) {
        LeadRef lead = tried(arrives(ago(now, 60), Category.MALE_PATTERN), ago(now, 59));
        verbs.at(
                ago(now, 58),
                () -> verbs.consultations().book(latest(lead), ConsultationKind.VIDEO, ago(now, 26), ago(now, 58)));
    }

    private void forgotten(Instant now) {
        LeadRef lead = tried(arrives(ago(now, 35), Category.MALE_PATTERN), ago(now, 34));
        verbs.at(
                ago(now, 30),
                () -> verbs.conversation().theyWrote(latest(lead), ago(now, 30), "Let me think about it"));
        verbs.at(ago(now, 28), () -> verbs.conversation().tried(latest(lead), Way.EMAIL, "Of course, take your time."));
        verbs.next(lead, "", 0);
    }

    private void wroteBack(Instant at, String words) {
        LeadRef lead = tried(arrives(at.minus(Duration.ofHours(9)), kind()), at.minus(Duration.ofHours(8)));
        verbs.at(at, () -> verbs.conversation().theyWrote(latest(lead), at, words));
    }

    private LeadRef tried(LeadRef lead, Instant at) {
        verbs.at(at, () -> verbs.conversation().tried(latest(lead), Way.TEXT, "Thank you for writing to us."));
        return lead;
    }

    private LeadRef arrives(Instant at, Category category) {
        int person = number++;
        java.util.SplittableRandom dice = new java.util.SplittableRandom(person);
        Contact contact = Names.contact(person, dice.nextInt(100) < 38, dice);
        Source source = SOURCES.get(person % SOURCES.size());
        Inquiry inquiry = Inquiry.of(at, Channel.FORM, source, Words.of(category, dice))
                .about(category, null)
                .answeredBy(wish(person, contact));
        LeadRef[] ref = new LeadRef[1];
        verbs.at(
                at,
                () -> ref[0] =
                        verbs.leads().receive(verbs.people().add(contact, null).id(), inquiry));
        return ref[0];
    }

    /** A third of them says so. */
    private static @Nullable Way wish(int person, Contact contact) {
        if (person % 3 != 0) {
            return null;
        }
        return contact.phone() == null ? Way.EMAIL : person % 2 == 0 ? Way.TEXT : Way.CALL;
    }

    private Category kind() {
        return KINDS.get(number % KINDS.size());
    }

    private static Instant ago(Instant now, long hours) {
        return now.minus(Duration.ofHours(hours));
    }

    private static LeadRef latest(LeadRef lead) {
        return LeadRef.latest(lead.id());
    }
}
