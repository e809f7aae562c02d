package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Terms;
import studio.hairline.operations.OpeningHours;
import studio.hairline.operations.OpeningHours.Hours;
import studio.hairline.people.Contact;
import studio.hairline.people.Flags;
import studio.hairline.people.SafetyFlag;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.Price;
import studio.hairline.treatments.PriceList;

@OnBothDatabases
class InboxTest {

    @Autowired
    Inbox inbox;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    FollowUp followUp;

    @Autowired
    Consultations consultations;

    @Autowired
    Flags flags;

    @Autowired
    LeadFile file;

    @Autowired
    Snoozes snoozes;

    @Autowired
    OpeningHours hours;

    @Autowired
    PriceList prices;

    @Autowired
    TestStudio studio;

    @Test
    void nothingWaitsInAnEmptyStudio() {
        assertThat(queue().items()).isEmpty();
        assertThat(queue().total()).isZero();
    }

    @Test
    void whatIsNewWaitsWhetherItIsAssignedOrNot() {
        LeadRef ana = arrives("Ana", 30);
        followUp.assign(arrives("Ben", 20), TestStudio.STAFF);
        assertThat(names()).containsExactly("Ana", "Ben");
        leads.answer(LeadRef.latest(ana.id()), now());
        assertThat(names()).containsExactly("Ben");
    }

    @Test
    void aNextStepWaitsFromItsDayOn() {
        LeadRef ana = leads.answer(arrives("Ana", 30), now());
        followUp.next(ana, "Call back", LocalDate.of(2026, 6, 18));
        assertThat(names()).isEmpty();
        studio.clock().setTo("2026-06-18T05:00:00Z");
        assertThat(only().turn().reason()).isEqualTo(Reason.FOLLOW_UP);
        assertThat(only().turn().clock().wall()).isZero();
    }

    @Test
    void aConsultationThatIsOverWaitsForItsOutcome() {
        LeadRef ana = leads.answer(arrives("Ana", 30), now());
        long meeting = consultations.book(ana, ConsultationKind.VIDEO, now().plusSeconds(3600), now());
        assertThat(names()).isEmpty();
        studio.clock().advance(Duration.ofHours(2));
        assertThat(only().turn().reason()).isEqualTo(Reason.OUTCOME);
        consultations.miss(meeting);
        assertThat(names()).isEmpty();
    }

    @Test
    void whatSleptWhenItWasLostStillWaitsForItsOutcome() {
        LeadRef ana = leads.answer(arrives("Ana", 30), now());
        consultations.book(ana, ConsultationKind.VIDEO, now().plusSeconds(3600), now());
        snoozes.snooze(LeadRef.latest(ana.id()), now().plus(Duration.ofDays(7)), "After the wedding");
        studio.clock().advance(Duration.ofHours(2));
        assertThat(names()).isEmpty();
        leads.lose(LeadRef.latest(ana.id()), LostReason.PRICE, now());
        assertThat(only().turn().reason()).isEqualTo(Reason.OUTCOME);
    }

    @Test
    void whatIsOverOrSetAsideWaitsForNobody() {
        leads.lose(arrives("Ana", 30), LostReason.PRICE, now());
        leads.setAside(arrives("Ben", 30), Standing.SPAM);
        leads.convert(arrives("Cy", 30), new Terms(3, 300_000, 30_000), now());
        assertThat(queue().items()).isEmpty();
    }

    @Test
    void theOldestOverTargetComesFirstAndTheDearestOfTheOthers() {
        prices.set(new Price(Category.MALE_PATTERN, null, 400_000));
        prices.set(new Price(Category.CORRECTION, null, 100_000));
        arrives("Cheap", 20, Category.CORRECTION, null);
        arrives("Dear", 10, Category.MALE_PATTERN, "NORWOOD_5");
        arrives("Late", 61, Category.CORRECTION, null);
        arrives("Later", 90, Category.CORRECTION, null);
        assertThat(names()).containsExactly("Later", "Late", "Dear", "Cheap");
        assertThat(queue().over()).isEqualTo(2);
        assertThat(queue().items())
                .extracting(item -> item.turn().why())
                .contains(
                        "first: over target, 1 h 30 min old, Correction of earlier work, Phone",
                        "third: 10 min old, Norwood V, Phone");
    }

    @Test
    void theTargetRunsOnlyWhileTheStudioIsOpen() {
        hours.change(Map.of(DayOfWeek.TUESDAY, Hours.SUGGESTED, DayOfWeek.WEDNESDAY, Hours.SUGGESTED));
        studio.clock().setTo("2026-06-17T15:30:00Z");
        arrives("Overnight", 14 * 60);
        assertThat(only().turn().clock().words()).isEqualTo("30 min of 1 h while open");
        assertThat(only().turn().clock().age()).isEqualTo("14 h");
    }

    @Test
    void theStudiosOwnPastSaysWhoIsLikeliest() {
        studio.clock().setTo("2026-01-10T15:00:00Z");
        for (int n = 0; n < 25; n++) {
            LeadRef won = arrives("Won " + n, 30, Category.ALOPECIA_TOTALIS, null);
            leads.convert(won, new Terms(3, 200_000, 20_000), now());
            leads.lose(arrives("Lost " + n, 30, Category.CORRECTION, null), LostReason.PRICE, now());
        }
        studio.clock().setTo("2026-06-17T15:00:00Z");
        arrives("Unlikely", 20, Category.CORRECTION, null);
        arrives("Likely", 10, Category.ALOPECIA_TOTALIS, null);
        assertThat(names()).containsExactly("Likely", "Unlikely");
        assertThat(queue().items().getFirst().turn().chance().basis())
                .isEqualTo("100% of 25 like it converted (Alopecia totalis from Phone)");
        assertThat(queue().items().getFirst().turn().usualPriceCents()).isEqualTo(200_000);
    }

    @Test
    void staffSeeTheSameOrderAndNoMoney() {
        prices.set(new Price(Category.MALE_PATTERN, null, 400_000));
        arrives("Cheap", 20, Category.CORRECTION, null);
        arrives("Dear", 10, Category.MALE_PATTERN, "NORWOOD_5");
        studio.actAsStaff();
        assertThat(names()).containsExactly("Dear", "Cheap");
        assertThat(queue().items()).allMatch(item -> item.turn().usualPriceCents() == null);
    }

    @Test
    void safetyFlagsAreInTheQueue() {
        LeadRef ana = arrives("Ana", 30);
        flags.raise(file.of(ana.id()).personId(), SafetyFlag.PREGNANT_OR_NURSING, "");
        assertThat(only().flags()).hasSize(1);
    }

    @Test
    void oneReasonCanBeLookedAtAndKeepsItsPlaces() {
        followUp.next(leads.answer(arrives("Ana", 30), now()), "Call", LocalDate.of(2026, 6, 1));
        arrives("Ben", 10);
        assertThat(inbox.queue(Reason.NEW, 50, "me").items())
                .extracting(item -> item.turn().why())
                .containsExactly("second: 10 min old, Not recorded, Phone");
        assertThat(queue().counts()).containsEntry(Reason.FOLLOW_UP, 1L).containsEntry(Reason.NEW, 1L);
    }

    private LeadRef arrives(String name, long minutesAgo) {
        return arrives(name, minutesAgo, Category.NOT_RECORDED, null);
    }

    private LeadRef arrives(
            String name, long minutesAgo, Category category, @org.jspecify.annotations.Nullable String grade) {
        Instant at = now().minus(Duration.ofMinutes(minutesAgo));
        Inquiry inquiry = Inquiry.of(at, Channel.CALL, Source.PHONE, "").about(category, grade);
        return desk.receiveNew(Contact.of(name, "somebody@example.com", null), inquiry);
    }

    private InboxQueue queue() {
        return inbox.queue(null, 50, "me");
    }

    private InboxItem only() {
        assertThat(queue().items()).hasSize(1);
        return queue().items().getFirst();
    }

    private List<String> names() {
        return queue().items().stream().map(item -> item.who().name()).toList();
    }

    private Instant now() {
        return studio.clock().instant();
    }
}
