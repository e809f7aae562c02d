package studio.hairline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.dashboard.Adding;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Rows;
import studio.hairline.dashboard.RowsThen;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.money.RandomMoney;
import studio.hairline.operations.StudioTime;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.testing.Told;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.ui.KnownOn;

/** A forecast of a day that is over is the one that was made on it, and beside it stands what came since. */
@OnBothDatabases
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ForecastAsKnownTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

    @Autowired
    Forecasts forecasts;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final Map<LocalDate, List<String>> made = new LinkedHashMap<>();
    private RandomStudio life = new RandomStudio();

    @Test
    void whatIsDoneLaterLeavesTheForecastOfEachDayAsItWas() {
        assertThat(made.values())
                .doesNotHaveDuplicates()
                .doesNotContain(
                        questions().map(asked -> said(forecasts.figures(asked))).toList());
        made.forEach((day, said) -> assertThat(questions().map(asked -> said(forecasts.asKnownOn(asked, day))))
                .as("%s", day)
                .isEqualTo(said));
    }

    @Test
    void everyNumberOfAPastDayOpensItsRowsOfThatDay() {
        Instant end = KnownOn.end(FIRST, time.zone());
        RowsThen behind = beans.createBean(RowsThen.class);
        questions().map(asked -> forecasts.asKnownOn(asked, FIRST)).forEach(page -> {
            page.lines()
                    .forEach(line -> line.bars().stream()
                            .filter(bar -> !bar.ahead())
                            .forEach(bar -> opens(behind, bar.rows(), end, line.what(), Math.round(bar.value()))));
            page.inHand().booked().forEach(one -> opens(behind, one.rows(), end, Adding.SESSIONS, one.count()));
            Counted open = page.inHand().open();
            assertThat(open.knownOn()).isEqualTo(FIRST);
            if (open.rows() != null) {
                opens(behind, Rows.of(open.rows()).asKnownOn(FIRST), end, Adding.INQUIRIES, open.count());
            }
        });
    }

    /** The last, as it goes on with the history the others read. */
    @Test
    @Order(Integer.MAX_VALUE)
    void besideItStandsWhatCameOfTheDaysThatAreOverNow() {
        studio.clock().advance(Duration.ofDays(61));
        assertThat(forecasts.figures(everything()).lines())
                .allSatisfy(line -> assertThat(line.since()).isEmpty());
        life.play(77, 150);
        RowsThen behind = beans.createBean(RowsThen.class);
        List<ForecastLine> lines = forecasts.asKnownOn(everything(), FIRST).lines();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.since())
                    .extracting(one -> one.days().days())
                    .as("those of 90 days are not over")
                    .containsExactly(30L, 60L);
            line.since().forEach(one -> {
                assertThat(one.days().from()).isEqualTo(FIRST);
                assertThat(one.rows().query()).as("as it stands now").doesNotContainKey("asKnownOn");
                assertThat(behind.opened(
                                one.rows(),
                                time.now().plusSeconds(1),
                                line.what().isMoney()))
                        .isEqualTo(one.value());
            });
        });
        assertThat(lines).anyMatch(line -> line.since().getFirst().value() > 0);
    }

    @Told
    void aForecastIsMadeOnEachOfThreeDays() {
        studio.clock().setTo(RandomStudio.NOW);
        life = beans.createBean(RandomStudio.class);
        life.play(31, 400);
        RandomMoney money = beans.createBean(RandomMoney.class);
        made.clear();
        for (int day = 0; day < 3; day++) {
            life.play(500 + day, 60);
            money.play(600 + day, 80);
            made.put(
                    FIRST.plusDays(day),
                    questions().map(asked -> said(forecasts.figures(asked))).toList());
            studio.clock().advance(Duration.ofDays(1));
        }
        life.play(510, 60);
        money.play(610, 80);
    }

    private static void opens(RowsThen behind, Rows rows, Instant end, Adding what, long value) {
        assertThat(rows.query()).containsEntry(KnownOn.PARAMETER, List.of(FIRST.toString()));
        assertThat(behind.opened(rows, end, what.isMoney())).as("%s", rows).isEqualTo(value);
    }

    /** Everything but where the numbers lead; sums of chances depend on the order of inquiries in their last digit. */
    private static String said(ForecastPage page) {
        Stream<String> lines = page.lines().stream()
                .map(line -> line.what() + " " + line.known() + line.ahead() + line.tests()
                        + line.bars().stream()
                                .map(bar -> bar.days() + " " + bar.value() + bar.foreseen())
                                .toList());
        InHand inHand = page.inHand();
        return lines.toList() + " " + inHand.open().count()
                + inHand.coming().stream().map("%.6f"::formatted).toList()
                + inHand.booked().stream().map(InHand.Booked::count).toList();
    }

    private static DashboardFilter everything() {
        return DashboardFilter.read(Map.of(), FIRST);
    }

    private static Stream<DashboardFilter> questions() {
        DashboardFilter all = everything();
        return Stream.of(
                all,
                all.by(TestStudio.STAFF),
                all.about(Set.of(Category.MALE_PATTERN, Category.NOT_RECORDED)),
                all.from(Set.of(Source.WEBSITE, Source.NOT_RECORDED)));
    }
}
