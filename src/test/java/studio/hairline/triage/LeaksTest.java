package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;
import studio.hairline.people.Way;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.Price;
import studio.hairline.treatments.PriceList;

@OnBothDatabases
class LeaksTest {

    private static final Instant MONDAY = Instant.parse("2026-06-15T16:00:00Z");
    private static final Instant SATURDAY = Instant.parse("2026-06-20T22:00:00Z");
    private static final LeakWeek WEEK = LeakWeek.of(LocalDate.of(2026, 6, 20));
    private static final LocalDate LATER = LocalDate.of(2026, 7, 1);

    @Autowired
    Leaks leaks;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    FollowUp followUp;

    @Autowired
    Consultations consultations;

    @Autowired
    Conversation conversation;

    @Autowired
    Decisions decisions;

    @Autowired
    Undoing undoing;

    @Autowired
    Snoozes snoozes;

    @Autowired
    PriceList prices;

    @Autowired
    TestStudio studio;

    @Test
    void findsAllThatLeaksAndNothingElse() {
        studio.clock().setTo(MONDAY);
        Map<String, LeakKind> planted = new TreeMap<>();
        for (int n = 1; n <= 3; n++) {
            plant(n, planted);
            healthy(n);
        }
        studio.clock().setTo(SATURDAY);
        arrives("Just arrived", 5, Category.NOT_RECORDED);
        assertThat(found(WEEK)).isEqualTo(planted);
        assertThat(leaks.count()).isEqualTo(planted.size());
        assertThat(found(WEEK.after())).isEmpty();
    }

    private void plant(int n, Map<String, LeakKind> planted) {
        arrives("Unanswered " + n, 30, Category.MALE_PATTERN);
        planted.put("Unanswered " + n, LeakKind.NEVER_ANSWERED);
        tried(arrives("Silent " + n, 30, Category.MALE_PATTERN));
        planted.put("Silent " + n, LeakKind.ONE_ANSWER);
        booked("No outcome " + n, 24);
        planted.put("No outcome " + n, LeakKind.NO_OUTCOME);
        LeadRef forgotten = tried(arrives("Forgotten " + n, 30, Category.MALE_PATTERN));
        wrote(forgotten, "Tell me more, I never stop thinking about it");
        followUp.next(latest(tried(forgotten)), "", null);
        planted.put("Forgotten " + n, LeakKind.NO_NEXT_STEP);
        planted(n, planted);
    }

    private void planted(int n, Map<String, LeakKind> planted) {
        LeadRef open = tried(arrives("What is it " + n, 30, Category.NOT_RECORDED));
        followUp.next(latest(open), "Ask for photos", LATER);
        planted.put("What is it " + n, LeakKind.NO_CATEGORY);
        leads.lose(arrives("Why " + n, 30, Category.MALE_PATTERN), LostReason.NOT_RECORDED, now());
        planted.put("Why " + n, LeakKind.NO_REASON);
        LeadRef enough = tried(arrives("Enough " + n, 30, Category.MALE_PATTERN));
        wrote(
                enough,
                List.of("STOP", "Please unsubscribe me", "Por favor, no me escriban más")
                        .get(n - 1));
        followUp.next(latest(enough), "Call again", LATER);
        planted.put("Enough " + n, LeakKind.OPT_OUT);
    }

    private void healthy(int n) {
        followUp.next(latest(tried(arrives("In hand " + n, 30, Category.MALE_PATTERN))), "Call", LATER);
        booked("Will come " + n, 24 * 20);
        consultations.miss(booked("Came not " + n, 0));
        followUp.next(latest(arrived("Came not " + n)), "Call", LATER);
        leads.lose(arrives("Too dear " + n, 30, Category.MALE_PATTERN), LostReason.PRICE, now());
        leads.setAside(arrives("Spam " + n, 30, Category.NOT_RECORDED), Standing.SPAM);
        leads.convert(arrives("Client " + n, 30, Category.MALE_PATTERN), new Terms(3, 300_000, 30_000), now());
        LeadRef again = tried(arrives("Again " + n, 30, Category.MALE_PATTERN));
        wrote(again, "Stop");
        wrote(again, "Sorry, wrong person. Do call me");
        followUp.next(latest(again), "Call", LATER);
    }

    @Test
    void whatSleepsIsLeftOutAndCounted() {
        LeadRef ana = arrives("Ana", 30, Category.MALE_PATTERN);
        snoozes.snooze(ana, now().plus(Duration.ofDays(20)), "After the wedding");
        studio.clock().advance(Duration.ofDays(2));
        LeakList list = leaks.of(WEEK);
        assertThat(list.leaks()).isEmpty();
        assertThat(list.asleep()).isEqualTo(1);
    }

    @Test
    void aLeakSaysWhoseItIsWhatElseLeaksAndWhatIsAtStake() {
        prices.set(new Price(Category.MALE_PATTERN, null, 400_000));
        LeadRef ana = leads.answer(arrives("Ana", 30, Category.MALE_PATTERN), now());
        followUp.assign(ana, TestStudio.STAFF);
        studio.clock().advance(Duration.ofDays(3));
        Leak leak = only();
        assertThat(leak.kinds()).isEqualTo(new Leak.Kinds(LeakKind.ONE_ANSWER, List.of(LeakKind.NO_NEXT_STEP)));
        assertThat(leak.assigneeId()).isEqualTo(TestStudio.STAFF);
        assertThat(leak.atStakeCents()).isEqualTo(200_000);
        studio.actAsStaff();
        assertThat(only().atStakeCents()).isNull();
    }

    @Test
    void aReasonGivenAfterwardsMendsItAndCanBeTakenBack() {
        LeadRef lost = leads.lose(arrives("Ana", 30, Category.MALE_PATTERN), LostReason.NOT_RECORDED, now());
        assertThat(only().kind()).isEqualTo(LeakKind.NO_REASON);
        Decided done = decisions.explainLoss(lost, LostReason.FEAR);
        assertThat(leaks.of(WEEK).leaks()).isEmpty();
        assertThatThrownBy(() -> decisions.explainLoss(latest(lost), LostReason.PRICE))
                .isInstanceOf(Refusal.class)
                .hasMessage("The reason is recorded already: Fear of the result or of pain.");
        undoing.undo(done.id());
        assertThat(only().kind()).isEqualTo(LeakKind.NO_REASON);
    }

    @Test
    void aConsultationThatLedNowhereLeaksInItsOwnWeek() {
        studio.clock().setTo(MONDAY);
        long meeting = booked("Ana", 24 * 8);
        studio.clock().setTo(MONDAY.plus(Duration.ofDays(8)).plusSeconds(3600));
        consultations.attend(meeting);
        followUp.next(latest(arrived("Ana")), "", null);
        studio.clock().advance(Duration.ofDays(2));
        assertThat(found(WEEK)).isEmpty();
        assertThat(found(WEEK.after())).containsExactly(Map.entry("Ana", LeakKind.NO_NEXT_STEP));
    }

    private Map<String, LeakKind> found(LeakWeek week) {
        return leaks.of(week).leaks().stream()
                .collect(Collectors.toMap(one -> one.who().name(), Leak::kind, (one, two) -> one, TreeMap::new));
    }

    private Leak only() {
        assertThat(leaks.of(WEEK).leaks()).hasSize(1);
        return leaks.of(WEEK).leaks().getFirst();
    }

    private LeadRef arrives(String name, long minutesAgo, Category category) {
        Instant at = now().minus(Duration.ofMinutes(minutesAgo));
        Inquiry inquiry = Inquiry.of(at, Channel.FORM, Source.GOOGLE, "").about(category, null);
        return desk.receiveNew(Contact.of(name, "somebody@example.com", null), inquiry);
    }

    private LeadRef tried(LeadRef lead) {
        conversation.tried(latest(lead), Way.CALL, "Hello");
        return lead;
    }

    private void wrote(LeadRef lead, String words) {
        conversation.theyWrote(latest(lead), now(), words);
    }

    /** @return the consultation, some hours from now; what comes next is planned */
    private long booked(String name, long hours) {
        LeadRef lead = tried(arrives(name, 30, Category.MALE_PATTERN));
        return consultations.book(latest(lead), ConsultationKind.VIDEO, now().plus(Duration.ofHours(hours)), now());
    }

    private LeadRef arrived(String name) {
        return new LeadRef(
                studio.jdbc()
                        .sql("select l.id from leads l join people p on p.id = l.person_id where p.name = ?")
                        .param(name)
                        .query(Long.class)
                        .single(),
                0);
    }

    private static LeadRef latest(LeadRef lead) {
        return LeadRef.latest(lead.id());
    }

    private Instant now() {
        return studio.clock().instant();
    }
}
