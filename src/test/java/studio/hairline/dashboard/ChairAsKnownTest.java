package studio.hairline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import studio.hairline.chairs.Chairs;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.Reversals;
import studio.hairline.leads.Source;
import studio.hairline.operations.Holidays;
import studio.hairline.operations.Holidays.Holiday;
import studio.hairline.operations.OpeningHours;
import studio.hairline.operations.OpeningHours.Hours;
import studio.hairline.operations.StudioTime;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.testing.Told;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.RecallMonths;
import studio.hairline.treatments.SeriesLength;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.SessionUrl;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.treatments.Treatments;
import studio.hairline.treatments.WholeSeries;
import studio.hairline.ui.KnownOn;

/** What the chair did stays as it was known when a day ended, whatever is written down, moved or taken back after it. */
@OnBothDatabases
@TestInstance(Lifecycle.PER_CLASS)
class ChairAsKnownTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate SECOND = FIRST.plusDays(2);

    private static final Instant STOPPED = Instant.parse("2026-09-01T15:00:00Z");

    @Autowired
    ChairFigures chair;

    @Autowired
    LeadsAsKnown leads;

    @Autowired
    SessionsAsKnown sessions;

    @Autowired
    Treatments treatments;

    @Autowired
    SeriesLength lengths;

    @Autowired
    Reversals reversals;

    @Autowired
    LeadMarks marks;

    @Autowired
    OpeningHours hours;

    @Autowired
    Holidays holidays;

    @Autowired
    Chairs chairs;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private RandomStudio life = new RandomStudio();
    private List<List<String>> first = List.of();
    private List<List<String>> second = List.of();

    @Told
    void twoDaysAreReadAndLifeGoesOnAfterEach() {
        studio.clock().setTo(RandomStudio.NOW);
        life = beans.createBean(RandomStudio.class);
        life.play(31, 160);
        open(10);
        beans.createBean(WholeSeries.class).of("Somebody to the end", 3, Instant.parse("2026-05-01T15:00:00Z"));
        beans.createBean(Returning.class).play();
        long stopped = beans.createBean(WholeSeries.class).of("Somebody who stopped", 1, STOPPED);
        ids("select id from plans where person_id = " + stopped).forEach(id -> lengths.add(id, 1, "One more"));
        first = atTheEndOf(FIRST);
        goOn(FIRST, 1031);
        second = atTheEndOf(SECOND);
        goOn(SECOND, 2031);
    }

    @Test
    void whatIsDoneLaterLeavesTheFiguresOfSeveralDaysAsTheyWere() {
        assertThat(asKnown(FIRST)).isEqualTo(first);
        assertThat(asKnown(SECOND)).isEqualTo(second).isNotEqualTo(first);
        assertThat(atTheEndOf(SECOND.plusDays(2))).isNotEqualTo(second);
    }

    @Test
    void everyNumberOfAPastDayOpensItsRowsOfThatDay() {
        Instant end = KnownOn.end(FIRST, time.zone());
        SessionsThen then = sessions.at(end, leads.at(end));
        List<ChairFigure> opened = new ArrayList<>();
        questions(FIRST)
                .limit(2)
                .flatMap(asked -> chair.asKnownOn(asked, FIRST).numbers())
                .filter(card -> card.figure().meaning().measure() != Defined.Measure.SHARE
                        || card.estimate().n() > 0)
                .forEach(card -> {
                    assertThat(card.rows().query()).containsEntry("asKnownOn", List.of(FIRST.toString()));
                    List<SessionRow> rows =
                            then.rows(SessionUrl.read(card.rows().query(), SessionMeasure.SESSIONS_BOOKED));
                    assertThat(worth(card, rows))
                            .as("%s %s", card.figure(), card.rows())
                            .isEqualTo(card.opens());
                    if (card.opens() > 0) {
                        opened.add((ChairFigure) card.figure());
                    }
                });
        assertThat(opened)
                .contains(
                        ChairFigure.STALLED_SERIES,
                        ChairFigure.TOUCH_UPS_DUE,
                        ChairFigure.TOUCH_UPS_RECAPTURED,
                        ChairFigure.SERIES_FINISHED,
                        ChairFigure.CHAIR_USE,
                        ChairFigure.CHAIR_USE_BOOKED,
                        ChairFigure.EARNED_PER_HOUR);
    }

    @Test
    void touchUpsOfAPastDayAreSilentOnceTheirMonthsAreSetAnew(@Autowired RecallMonths months) {
        studio.andBack(() -> {
            DashboardFilter all = questions(FIRST).findFirst().orElseThrow();
            studio.clock().setTo(KnownOn.end(FIRST, time.zone()).plus(Duration.ofHours(10)));
            assertThat(chair.asKnownOn(all, FIRST).cards())
                    .extracting(ChairCard::figure)
                    .contains(ChairFigure.TOUCH_UPS_DUE);
            months.set(Category.MALE_PATTERN, 30);
            assertThat(chair.asKnownOn(all, FIRST).cards())
                    .extracting(ChairCard::figure)
                    .contains(ChairFigure.STALLED_SERIES)
                    .doesNotContain(ChairFigure.TOUCH_UPS_DUE, ChairFigure.TOUCH_UPS_RECAPTURED);
            Instant end = KnownOn.end(FIRST, time.zone());
            SessionsThen then = sessions.at(end, leads.at(end));
            SessionFilter due = SessionFilter.of(SessionMeasure.TOUCH_UP_DUE);
            String why = "The months after which touch-ups are due were set anew since.";
            assertThat(then.refusal(due)).hasValue(why);
            assertThatThrownBy(() -> then.rows(due)).hasMessage(why + " Show sessions instead.");
        });
    }

    @Test
    void chairUseIsSilentOfADayWhoseChairsWereNotKept() {
        studio.andBack(() -> {
            DashboardFilter all = questions(FIRST).findFirst().orElseThrow();
            studio.clock().setTo(KnownOn.end(SECOND, time.zone()));
            studio.jdbc()
                    .sql("insert into chairs_before (changed_at) values (?)")
                    .param(studio.clock().instant().atOffset(ZoneOffset.UTC))
                    .update();
            studio.clock().advance(Duration.ofDays(2));
            assertThat(chair.asKnownOn(all, FIRST).unknown())
                    .containsOnlyKeys(ChairFigure.CHAIR_USE, ChairFigure.CHAIR_USE_BOOKED)
                    .containsValue("Which chairs there were on a past day was not kept then.");
            assertThat(chair.asKnownOn(all, SECOND.plusDays(1)).unknown()).isEmpty();
        });
    }

    private static long worth(ChairCard card, List<SessionRow> rows) {
        return switch (card.figure().meaning().measure()) {
            case CENTS -> rows.stream().mapToLong(SessionRow::valueCents).sum();
            case CHAIR_MINUTES -> rows.stream().mapToLong(SessionRow::minutes).sum();
            case COUNT, SHARE, CHAIR_USE, MINUTES, DAYS -> rows.size();
        };
    }

    /** More of the same, half a day later; touch-ups booked and called off, series longer and shorter, given up, and of another kind. */
    private void goOn(LocalDate after, long seed) {
        studio.clock().setTo(KnownOn.end(after, time.zone()).plus(Duration.ofHours(10)));
        life.play(seed, 100);
        open(8 + (int) (seed % 1000 + seed / 1000) % 12);
        chairs.add("Chair of " + seed);
        holidays.add(new Holiday(LocalDate.of(2026, 11, (int) (seed / 1000)), "All Saints"));
        ids("select id from sessions where kind = 'TOUCH_UP' and status = 'SCHEDULED'")
                .forEach(id -> tried(id, () -> treatments.cancel(SessionRef.latest(id))));
        ids("select id from plans").forEach(id -> tried(id, () -> lengths.add(id, agreed(id), "One more")));
        ids("select lead_id from plans")
                .forEach(id -> tried(
                        id, () -> marks.categorise(LeadRef.latest(id), Category.values()[(int) (id % 9)], null, null)));
        TransactionTemplate together = new TransactionTemplate(transactions);
        ids("select lead_id from plans")
                .reversed()
                .forEach(id -> tried(id, () -> together.executeWithoutResult(open -> reversals.neverPaid(id))));
    }

    private void open(int from) {
        Hours all = new Hours(LocalTime.of(from, 0), LocalTime.of(20, 30));
        hours.change(Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> all)));
    }

    private int agreed(long plan) {
        return studio.jdbc()
                .sql("select sessions from plans where id = ?")
                .param(plan)
                .query(Integer.class)
                .single();
    }

    private List<Long> ids(String sql) {
        return studio.jdbc().sql(sql + " order by 1").query(Long.class).list();
    }

    /** Every third; refusals are fine. */
    private static void tried(long id, Runnable verb) {
        try {
            if (id % 3 != 0) {
                verb.run();
            }
        } catch (Refusal refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    private List<List<String>> atTheEndOf(LocalDate day) {
        studio.clock().setTo(KnownOn.end(day, time.zone()).minusMillis(1));
        return questions(day).map(asked -> said(chair.figures(asked))).toList();
    }

    private List<List<String>> asKnown(LocalDate day) {
        return questions(day).map(asked -> said(chair.asKnownOn(asked, day))).toList();
    }

    private static List<String> said(ChairPage page) {
        Stream<String> lines = page.parts().entrySet().stream()
                .flatMap(cut -> cut.getValue().stream()
                        .flatMap(line ->
                                line.cells().stream().map(cell -> cut.getKey() + " " + line.part() + " " + said(cell)))
                        .sorted());
        return Stream.concat(page.cards().stream().map(ChairAsKnownTest::said), lines)
                .toList();
    }

    private static String said(ChairCard card) {
        return card.figure() + " " + card.estimate() + " " + card.opens() + " " + card.rate();
    }

    private static Stream<DashboardFilter> questions(LocalDate day) {
        DashboardFilter all = DashboardFilter.read(Map.of("period", List.of("all-time")), day);
        DashboardFilter year = DashboardFilter.read(Map.of("period", List.of("last-12-months")), day);
        return Stream.of(
                all,
                year,
                DashboardFilter.read(Map.of("period", List.of("this-month")), day),
                all.by(TestStudio.STAFF),
                all.about(Set.of(Category.MALE_PATTERN, Category.OTHER_SCAR)),
                year.from(Set.of(Source.GOOGLE, Source.NOT_RECORDED)));
    }
}
