package studio.hairline.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.tallies.Slice;
import studio.hairline.tallies.Tallies;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyBook;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.TallyTable;

/** What the tallies say of money is what the ledger says, whatever happened to it and to its leads. */
@OnBothDatabases
class MoneyInTheTalliesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int QUESTIONS = 60;

    @Autowired
    MoneyFigures figures;

    @Autowired
    Tallies tallies;

    @Autowired
    TallyBook book;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final Random random = new Random(360);

    @BeforeEach
    void muchHappensWithMoney() {
        studio.clock().setTo(RandomStudio.NOW);
        beans.createBean(RandomStudio.class).play(360, 150);
        beans.createBean(RandomMoney.class).play(360, 150);
    }

    @Test
    void whatIsKeptIsWhatIsCountedAnewAndWhatTheLedgerSays() {
        assertThat(new TallyTable(studio).lines()).isNotEmpty();
        assertThat(tallies.mend()).as("sums that are not those of the rows").isZero();
        assertThat(figures.sum(MoneyFilter.ALL.of(MoneyMeasure.HELD))).isPositive();
        assertThat(figures.sum(MoneyFilter.ALL.of(MoneyMeasure.COLLECTED))).isPositive();
        for (int n = 0; n < QUESTIONS; n++) {
            agree(categories(), sources(), one(Arrays.asList(null, -1L, TestStudio.STAFF, TestStudio.OWNER)));
        }
    }

    /** A studio from before had no such columns: the migration fills them. */
    @Test
    void whatWasThereBeforeIsCountedToo() throws IOException {
        List<String> kept = new TallyTable(studio).lines();
        jdbc.update("update tallies set collected_cents = 0, held_cents = 0");
        assertThat(new TallyTable(studio).lines()).isNotEqualTo(kept);
        Arrays.stream(new ClassPathResource("db/migration/V360__money_in_the_tallies.sql")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .split(";"))
                .filter(statement -> statement.contains("merge into"))
                .forEach(jdbc::update);
        assertThat(new TallyTable(studio).lines()).isEqualTo(kept);
    }

    @Test
    void withWhomSomethingIsHeldIsWhatTheLedgerSaysAndWhatTheMigrationFinds() throws IOException {
        List<String> kept = held("money_held");
        assertThat(kept)
                .isNotEmpty()
                .isEqualTo(held("(select e.lead_id, sum(-m.cents) as cents from money_lines m join money_entries e on"
                        + " e.id = m.entry_id where m.account = 'HELD' group by e.lead_id having sum(-m.cents) > 0)"));
        jdbc.update("delete from money_held");
        Arrays.stream(new ClassPathResource("db/migration/V380__money_held.sql")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .split(";"))
                .filter(statement -> statement.contains("insert into"))
                .forEach(jdbc::update);
        assertThat(held("money_held")).isEqualTo(kept);
    }

    private List<String> held(String table) {
        return jdbc.query(
                "select h.lead_id, h.cents from " + table + " h order by h.lead_id",
                (row, n) -> row.getLong(1) + " " + row.getLong(2));
    }

    private void agree(Set<Category> categories, Set<Source> sources, @Nullable Long person) {
        Period period = new Period(TODAY.minusDays(random.nextInt(120)), TODAY.plusDays(1));
        MoneyFilter money = MoneyFilter.ALL.about(categories).from(sources).assignedTo(person);
        assertThat(sum(Tally.COLLECTED_CENTS, categories, sources, person, period))
                .as("%s %s", money, period)
                .isEqualTo(figures.sum(money.of(MoneyMeasure.COLLECTED).in(period)));
        assertThat(sum(Tally.HELD_CENTS, categories, sources, person, Period.ALL_TIME))
                .as("%s", money)
                .isEqualTo(figures.sum(money.of(MoneyMeasure.HELD)));
    }

    private long sum(Tally tally, Set<Category> categories, Set<Source> sources, @Nullable Long person, Period period) {
        Slice slice = new Slice(names(categories), names(sources), person, Slice.Split.NOTHING);
        return book.sums(slice, period, Set.of(tally)).values().stream()
                .mapToLong(row -> row.get(tally))
                .sum();
    }

    private static Set<String> names(Set<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).collect(java.util.stream.Collectors.toSet());
    }

    private Set<Category> categories() {
        Set<Category> some = EnumSet.noneOf(Category.class);
        Stream.of(Category.values()).filter(one -> random.nextInt(4) == 0).forEach(some::add);
        return some;
    }

    private Set<Source> sources() {
        return random.nextBoolean() ? Set.of() : EnumSet.of(one(Arrays.asList(Source.values())));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
