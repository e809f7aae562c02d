package studio.hairline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import studio.hairline.figures.Signal;
import studio.hairline.figures.Verdict;
import studio.hairline.history.SettingsHistory;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.operations.SettingChanged;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.KnownOn;

/** Goals are kept, may be taken back, and are held against the running month; cards say up and down only when it is more than chance. */
@OnBothDatabases
class GoalsTest {

    private static final Map<Adding, Long> WANTED = Map.of(Adding.INQUIRIES, 40L, Adding.COLLECTED, 500_000L);

    @Autowired
    Goals goals;

    @Autowired
    Paces paces;

    @Autowired
    Dashboard dashboard;

    @Autowired
    SettingsHistory history;

    @Autowired
    Leads leads;

    @Autowired
    People people;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void whatWasSetIsInTheHistoryAndMayBeTakenBack() {
        goals.set(WANTED);
        goals.set(Map.of());
        var latest = history.latest(2);
        assertThat(latest.getFirst().happening().change().before())
                .containsEntry("Goals for a month", "New inquiries 40, Collected $5,000");
        goals.set(WANTED);
        assertThat(goals.all()).isEqualTo(WANTED);
    }

    @Test
    void staffSeeNoGoalOfMoneyAndSetNone() {
        goals.set(WANTED);
        studio.actAsStaff();
        assertThat(goals.all()).containsOnlyKeys(Adding.INQUIRIES);
        assertThat(paces.lines(time.now())).extracting(GoalLine::what).containsExactly(Adding.INQUIRIES);
        assertThatThrownBy(() -> goals.set(Map.of())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aGoalOfNothingIsRefused() {
        assertThatThrownBy(() -> goals.set(Map.of(Adding.SESSIONS, 0L)))
                .hasMessage("Sessions completed: a goal is more than nothing.");
    }

    @Test
    void theCardSaysThePaceOfTheMonthAndOpensWhatHasCome() {
        studio.clock().setTo(Instant.parse("2026-06-16T17:00:00Z"));
        inquiries(7, Instant.parse("2026-06-10T17:00:00Z"));
        goals.set(Map.of(Adding.INQUIRIES, 30L));
        Aside said = card("", Figure.NEW_INQUIRIES).asides().getLast();
        assertThat(said.words()).startsWith("goal 30 this month: 7 so far").contains("would be on pace");
        assertThat(said.count()).isEqualTo(7);
        assertThat(card("source=REFERRAL", Figure.NEW_INQUIRIES).asides())
                .as("a part of the studio has no goal")
                .noneMatch(aside -> aside.words().startsWith("goal"));
    }

    @Test
    void aMonthOfAPastDayIsHeldAgainstTheGoalsThatWereSetThen() {
        studio.clock().setTo(Instant.parse("2026-06-01T04:59:00Z"));
        inquiries(7, Instant.parse("2026-05-10T17:00:00Z"));
        Map<LocalDate, List<String>> said = new LinkedHashMap<>();
        List.of(Map.<Adding, Long>of(), WANTED, Map.of(Adding.INQUIRIES, 30L), Map.<Adding, Long>of())
                .forEach(wanted -> {
                    goals.set(wanted);
                    inquiries(2, time.now());
                    said.put(time.today(), said(paces.lines(time.now())));
                    studio.clock().advance(Duration.ofDays(1));
                });
        goals.set(Map.of(Adding.SESSIONS, 3L));
        inquiries(5, Instant.parse("2026-05-20T17:00:00Z"));
        assertThat(said.keySet()).as("the last day of a month is of that month").contains(LocalDate.of(2026, 5, 31));
        assertThat(said.values()).as("a day without goals, too").contains(List.of());
        said.forEach((day, lines) -> {
            List<GoalLine> then = paces.asKnownOn(day).orElseThrow().lines();
            assertThat(said(then)).as("%s", day).isEqualTo(lines);
            assertThat(then)
                    .allSatisfy(line ->
                            assertThat(opened(line, day)).isEqualTo(line.pace().soFar()));
        });
        studio.actAsStaff();
        assertThat(paces.asKnownOn(LocalDate.of(2026, 6, 1)).orElseThrow().lines())
                .extracting(GoalLine::what)
                .containsExactly(Adding.INQUIRIES);
    }

    @Test
    void theCardOfAPastDaySaysThePaceOfThatMonth() {
        studio.clock().setTo(Instant.parse("2026-06-16T17:00:00Z"));
        inquiries(7, Instant.parse("2026-06-10T17:00:00Z"));
        goals.set(Map.of(Adding.INQUIRIES, 30L));
        studio.clock().advance(Duration.ofDays(2));
        inquiries(3, Instant.parse("2026-06-11T17:00:00Z"));
        goals.set(Map.of(Adding.INQUIRIES, 50L));
        assertThat(goalsOf(asKnownOn("", "2026-06-16"))).singleElement().satisfies(said -> {
            assertThat(said.words()).startsWith("goal 30 this month: 7 so far");
            assertThat(Objects.requireNonNull(said.rows()).query()).containsEntry("asKnownOn", List.of("2026-06-16"));
        });
        assertThat(goalsOf(asKnownOn("source=REFERRAL", "2026-06-16")))
                .as("a part of the studio has no goal")
                .isEmpty();
    }

    private static List<Aside> goalsOf(ThenPage page) {
        return page.shown().cards().stream()
                .flatMap(card -> card.asides().stream())
                .filter(aside -> aside.words().startsWith("goal "))
                .toList();
    }

    @Test
    void goalsThatAreKeptInWordsOnlyAreSaidNotToBeKnown(@Autowired TransactionOperations transactions) {
        studio.clock().setTo(Instant.parse("2026-06-16T17:00:00Z"));
        transactions.executeWithoutResult(inside ->
                events.publishEvent(new SettingChanged("Goals for a month", "New inquiries 40", "New inquiries 30")));
        assertThat(paces.asKnownOn(LocalDate.of(2026, 6, 15))).isEmpty();
        assertThat(asKnownOn("", "2026-06-15").goals()).isFalse();
        assertThat(paces.asKnownOn(LocalDate.of(2026, 6, 16)))
                .as("as they stand since")
                .isPresent();
    }

    @Test
    void aYoungStudioIsNotToldUpOrDown() {
        inquiries(3, time.now());
        assertThat(verdict("period=last-30-days").signal()).isEqualTo(Signal.NOT_ENOUGH);
    }

    @Test
    void aMonthOfThriceAsManyIsUpAndOneLikeTheOthersIsNot() {
        studio.clock().setTo(Instant.parse("2026-06-01T12:00:00Z"));
        for (int month = 0; month < 16; month++) {
            Instant day = Instant.parse("2025-02-15T17:00:00Z").plusSeconds(month * 2_629_800L);
            inquiries(month == 15 ? 33 : 9 + month % 3, day);
        }
        Verdict last = verdict("from=2026-05-01&to=2026-05-31");
        assertThat(last.signal()).isEqualTo(Signal.UP);
        assertThat(last.usual().high()).isLessThan(33);
        assertThat(verdict("from=2026-04-01&to=2026-04-30").signal()).isEqualTo(Signal.NOISE);
    }

    private ThenPage asKnownOn(String question, String day) {
        DashboardFilter filter = DashboardFilter.read(EveryFigureOpensItsRowsTest.query(question), time.today());
        return dashboard.asKnownOn(filter, LocalDate.parse(day));
    }

    private static List<String> said(List<GoalLine> lines) {
        return lines.stream()
                .map(line -> "%s %s".formatted(line.what(), new PaceWords(line, "USD").brief()))
                .toList();
    }

    private long opened(GoalLine line, LocalDate day) {
        return beans.createBean(RowsThen.class)
                .opened(line.rows(), KnownOn.end(day, time.zone()), line.what().isMoney());
    }

    private Verdict verdict(String question) {
        return Objects.requireNonNull(card(question, Figure.NEW_INQUIRIES).moved())
                .verdict();
    }

    private Card card(String question, Figure figure) {
        DashboardFilter filter = DashboardFilter.read(EveryFigureOpensItsRowsTest.query(question), time.today());
        List<Card> cards = dashboard.figures(filter).cards();
        return cards.stream()
                .filter(card -> card.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    private void inquiries(int many, Instant at) {
        for (int i = 0; i < many; i++) {
            long person =
                    people.add(Contact.of("Somebody " + i, null, null), null).id();
            leads.receive(person, Inquiry.of(at, Channel.FORM, Source.GOOGLE, ""));
        }
    }
}
