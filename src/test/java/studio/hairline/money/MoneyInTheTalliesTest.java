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
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Triage;
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
    Takings takings;

    @Autowired
    Ledger ledger;

    @Autowired
    Leads leads;

    @Autowired
    LeadMarks marks;

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
        List<Long> all = jdbc.queryForList("select id from leads order by id", Long.class);
        for (int n = 0; n < 150; n++) {
            long lead = one(all);
            String key = "form" + n;
            try {
                act(lead, key);
            } catch (Refusal refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void whatIsKeptIsWhatIsCountedAnewAndWhatTheLedgerSays() {
        List<String> kept = new TallyTable(studio).lines();
        tallies.rebuild();
        assertThat(new TallyTable(studio).lines()).isEqualTo(kept);
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

    private void act(long id, String key) {
        LeadRef lead = LeadRef.latest(id);
        LocalDate day = TODAY.minusDays(random.nextInt(90));
        long cents = 1_000L * (1 + random.nextInt(60));
        Payment said = new Payment(cents, one(Arrays.asList(Means.values())), day, "", key);
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> takings.pay(id, said);
            case 3 -> ledger.refund(id, said);
            case 4 -> ledger.forfeit(id, said);
            case 5 -> ledger.credit(id, said);
            case 6 ->
                leads.triage(
                        lead,
                        new Triage(one(Arrays.asList(Category.values())), null, TestStudio.STAFF),
                        RandomStudio.NOW);
            default -> backOrElsewhere(lead);
        }
    }

    private void backOrElsewhere(LeadRef lead) {
        if (random.nextBoolean()) {
            marks.hear(lead, one(Arrays.asList(Source.values())));
        } else {
            ledger.lines(lead.id()).stream()
                    .filter(MoneyLine::mayBeTakenBack)
                    .findFirst()
                    .ifPresent(line -> ledger.takeBack(line.id(), "back" + line.id()));
        }
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
