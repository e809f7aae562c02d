package studio.hairline.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.Source;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Portion;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.ui.KnownOn;

/** The ledger of a day that is over stays as it was when the day ended, whatever is written down or taken back after it. */
@OnBothDatabases
class MoneyThenTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

    @Autowired
    MoneyFigures figures;

    @Autowired
    MoneySplits splits;

    @Autowired
    MoneyAsKnown known;

    @Autowired
    LeadsAsKnown leads;

    @Autowired
    StudioTime time;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void whatIsDoneLaterLeavesTheEndOfEachDayAsItWas() {
        studio.clock().setTo(RandomStudio.NOW);
        RandomStudio life = beans.createBean(RandomStudio.class);
        RandomMoney money = beans.createBean(RandomMoney.class);
        Map<LocalDate, List<String>> snapshots = new LinkedHashMap<>();
        for (int day = 0; day < 3; day++) {
            life.play(500 + day, 80);
            money.play(600 + day, 80);
            snapshots.put(
                    FIRST.plusDays(day),
                    questions().stream().map(this::asItStands).toList());
            studio.clock().advance(Duration.ofDays(1));
        }
        life.play(510, 80);
        money.play(610, 80);
        assertThat(snapshots.values())
                .doesNotHaveDuplicates()
                .doesNotContain(questions().stream().map(this::asItStands).toList());
        snapshots.forEach((day, said) -> {
            LeadsThen then = leads.at(KnownOn.end(day, time.zone()));
            MoneyThen ledger = known.at(KnownOn.end(day, time.zone()), then);
            assertThat(questions().stream().map(one -> asKnown(one, ledger)).toList())
                    .as("%s", day)
                    .isEqualTo(said);
            MoneyFilter collected = MoneyFilter.ALL.of(MoneyMeasure.COLLECTED);
            Map<YearMonth, Long> moved = new TreeMap<>();
            ledger.restated(collected)
                    .forEach(one -> moved.put(one.month(), one.difference().cents()));
            assertThat(moved).as("%s", day).isNotEmpty();
            for (YearMonth month = YearMonth.of(2025, 6);
                    month.isBefore(YearMonth.of(2027, 3));
                    month = month.plusMonths(1)) {
                MoneyFilter asked = collected.in(
                        new Period(month.atDay(1), month.plusMonths(1).atDay(1)));
                assertThat(figures.sum(asked) - ledger.total(asked).cents())
                        .as("%s since %s", month, day)
                        .isEqualTo(moved.getOrDefault(month, 0L));
            }
        });
    }

    @Test
    void aPaymentTakenBackLaterStoodThenAndOneDatedBackDidNot(@Autowired Ledger ledger, @Autowired Takings takings) {
        studio.clock().setTo(RandomStudio.NOW);
        beans.createBean(RandomStudio.class).play(7, 20);
        long lead = jdbc.queryForList("select min(id) from leads", Long.class).getFirst();
        takings.pay(lead, new Payment(5_000, Means.CASH, FIRST, "", "first"));
        studio.clock().advance(Duration.ofDays(1));
        long entry = ledger.lines(lead).stream()
                .filter(line -> line.cents() == 5_000)
                .findFirst()
                .orElseThrow()
                .id();
        ledger.takeBack(entry, "back");
        takings.pay(lead, new Payment(7_000, Means.CASH, FIRST, "", "late"));
        MoneyFilter cash = MoneyFilter.ALL.of(MoneyMeasure.COLLECTED).by(Set.of(Means.CASH));
        Instant end = KnownOn.end(FIRST, time.zone());
        assertThat(known.at(end, leads.at(end)).total(cash)).isEqualTo(new Portion("", 1, 1, 5_000));
        assertThat(figures.sum(cash)).isEqualTo(7_000);
    }

    private String asItStands(MoneyFilter asked) {
        return said(
                figures.count(asked),
                figures.sum(asked),
                figures.rows(asked, 0, 10_000),
                suiting(asked).map(split -> splits.of(split, asked)));
    }

    private static String asKnown(MoneyFilter asked, MoneyThen then) {
        Portion total = then.total(asked);
        return said(
                total.all(), total.cents(), then.rows(asked), suiting(asked).map(split -> then.parts(split, asked)));
    }

    private static String said(long count, long cents, List<MoneyRow> rows, Stream<List<Portion>> cuts) {
        List<List<Portion>> sorted = cuts.map(parts -> parts.stream()
                        .sorted(Comparator.comparing(Portion::key))
                        .toList())
                .toList();
        return count + " " + cents + " " + rows + " " + sorted;
    }

    private static Stream<MoneySplit> suiting(MoneyFilter asked) {
        return Stream.of(MoneySplit.values()).filter(split -> split.suits(asked.of()));
    }

    private static List<MoneyFilter> questions() {
        List<MoneyFilter> questions = new ArrayList<>();
        for (MoneyMeasure measure : MoneyMeasure.values()) {
            MoneyFilter all = MoneyFilter.ALL.of(measure);
            questions.add(all);
            questions.add(all.in(new Period(FIRST.minusDays(30), FIRST)));
            questions.add(all.about(Set.of(Category.MALE_PATTERN, Category.NOT_RECORDED)));
            questions.add(all.from(Set.of(Source.WEBSITE, Source.values()[3])));
            questions.add(all.assignedTo(TestStudio.STAFF));
            questions.add(all.assignedTo(-1L));
            questions.add(all.by(Set.of(Means.CASH)));
        }
        return questions;
    }
}
