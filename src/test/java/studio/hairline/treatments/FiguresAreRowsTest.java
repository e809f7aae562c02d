package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadTruth;
import studio.hairline.leads.Promise;
import studio.hairline.leads.Replies;
import studio.hairline.leads.Source;
import studio.hairline.tallies.Slice;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tallies;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.Where;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.testing.Told;

/** The figure is the rows behind it, whatever was done before, for every measure there is. */
@OnBothDatabases
@TestInstance(Lifecycle.PER_CLASS)
class FiguresAreRowsTest {

    private static final int VERBS = 700;
    private static final int FILTERS = 6;
    private static final Period EVER = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));

    @Autowired
    TallyBook tallies;

    @Autowired
    Tallies keeper;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestStudio studio;

    @Autowired
    ApplicationContext program;

    private LeadTruth leads;

    @Told
    void muchHappens() {
        studio.clock().setTo(RandomStudio.NOW);
        AutowireCapableBeanFactory beans = program.getAutowireCapableBeanFactory();
        RandomStudio life = beans.createBean(RandomStudio.class);
        assertThat(life.play(1, VERBS)).isGreaterThan(VERBS / 3);
        life.talk(2);
        leads = beans.createBean(LeadTruth.class);
    }

    @Test
    void theTalliesKeptAreThoseCountedAnew() {
        assertThat(new TallyTable(studio).lines()).hasSizeGreaterThan(100);
        assertThat(keeper.mend()).as("sums that are not those of the rows").isZero();
    }

    /** A studio from before had no such columns: the migration fills them. */
    @Test
    void whatWasThereBeforeIsCountedToo() throws IOException {
        String migration = new ClassPathResource("db/migration/V225__answered_in_time.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        studio.andBack(() -> countedBy(migration));
    }

    private void countedBy(String migration) {
        List<String> kept = new TallyTable(studio).lines();
        jdbc.update("update leads set wrote_back = false, tries = 0");
        jdbc.update(
                "update tallies set lost_tried = 0, waited = 0, kept_15m = 0, kept_1h = 0, kept_24h = 0, came_back = 0");
        assertThat(new TallyTable(studio).lines()).isNotEqualTo(kept);
        Arrays.stream(migration.split(";"))
                .filter(statement -> statement.contains("update "))
                .forEach(jdbc::update);
        assertThat(new TallyTable(studio).lines()).isEqualTo(kept);
    }

    @Test
    void everyMeasureIsTheNumberOfItsRows() {
        Random random = new Random(4);
        for (LeadMeasure measure : LeadMeasure.values()) {
            for (int n = 0; n < FILTERS; n++) {
                Choice choice = choice(random);
                LeadFilter filter = choice.of(measure);
                assertThat(sum(measure.tally(), choice)).as("%s", filter).isEqualTo(leads.rows(filter));
            }
        }
        for (SessionMeasure measure : SessionMeasure.values()) {
            for (int n = 0; n < FILTERS; n++) {
                Choice choice = choice(random);
                SessionFilter filter = choice.of(measure);
                Tally tally = measure.tally();
                if (tally != null) {
                    assertThat(sum(tally, choice)).as("%s", filter).isEqualTo(amount(filter));
                }
            }
        }
    }

    @Test
    void whatWasBookedIsThePriceOfTheConversions() {
        Random random = new Random(5);
        for (int n = 0; n < FILTERS * 4; n++) {
            Choice choice = choice(random);
            LeadFilter filter = choice.of(LeadMeasure.CONVERSIONS);
            long rows = leads.prices(filter).stream().mapToLong(cents -> cents).sum();
            assertThat(sum(Tally.BOOKED_CENTS, choice)).as("%s", filter).isEqualTo(rows);
        }
    }

    @Test
    void everyCompletedSessionIsInExactlyOnePart() {
        var parts = EnumSet.range(SessionMeasure.FIRST, SessionMeasure.TOUCH_UPS);
        long sum =
                parts.stream().mapToLong(part -> amount(SessionFilter.of(part))).sum();
        assertThat(amount(SessionFilter.of(SessionMeasure.SECOND))).isPositive();
        assertThat(sum).isEqualTo(amount(SessionFilter.of(SessionMeasure.SESSIONS_COMPLETED)));
    }

    @Test
    void promisesKeptAndAttemptsMadeAreTheNumberOfTheirRows() {
        assertThat(sum(Tally.LOST_TRIED, choice(EVER))).isPositive();
        assertThat(sum(Tally.CAME_BACK, choice(EVER))).isPositive();
        Random random = new Random(6);
        for (int n = 0; n < FILTERS * 2; n++) {
            Choice choice = choice(random);
            LeadFilter waiting = choice.of(LeadMeasure.INQUIRIES).answered(Replies.WAITING);
            LeadFilter lost = choice.of(LeadMeasure.LOSSES);
            assertThat(sum(Tally.WAITED, choice)).as("%s", waiting).isEqualTo(leads.rows(waiting));
            for (Promise promise : Promise.values()) {
                LeadFilter kept = waiting.answered(Replies.WAITING.within(promise.minutes()));
                assertThat(sum(promise.tally(), choice)).as("%s", kept).isEqualTo(leads.rows(kept));
            }
            LeadFilter wrote = waiting.answered(Replies.WAITING.with(Replies.Sign.WROTE_BACK));
            assertThat(sum(Tally.CAME_BACK, choice)).as("%s", wrote).isEqualTo(leads.rows(wrote));
            LeadFilter tried = lost.answered(lost.replies().after(Replies.MANY));
            assertThat(sum(Tally.LOST_TRIED, choice)).as("%s", tried).isEqualTo(leads.rows(tried));
        }
    }

    private record Choice(
            Period period,
            Set<Category> categories,
            Set<Source> sources,
            @Nullable Long person) {

        LeadFilter of(LeadMeasure measure) {
            return LeadFilter.of(measure)
                    .in(period)
                    .about(categories)
                    .from(sources)
                    .assignedTo(person);
        }

        SessionFilter of(SessionMeasure measure) {
            return SessionFilter.of(measure)
                    .in(period)
                    .about(categories)
                    .from(sources)
                    .with(person);
        }
    }

    private static Choice choice(Period period) {
        return new Choice(period, Set.of(), Set.of(), null);
    }

    private static Choice choice(Random random) {
        LocalDate from = LocalDate.of(2025, 10, 1).plusDays(random.nextInt(400));
        return new Choice(
                random.nextInt(3) == 0 ? EVER : new Period(from, from.plusDays(1 + random.nextInt(200))),
                some(Category.values(), random),
                some(Source.values(), random),
                new Long[] {null, null, LeadFilter.NOBODY, TestStudio.OWNER, TestStudio.STAFF}[random.nextInt(5)]);
    }

    private static <T> Set<T> some(T[] values, Random random) {
        return random.nextBoolean()
                ? Set.of()
                : Arrays.stream(values).filter(v -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }

    private long sum(Tally tally, Choice choice) {
        Slice slice = new Slice(names(choice.categories), names(choice.sources), choice.person, Split.NOTHING);
        return tallies.sums(slice, choice.period, Set.of(tally)).values().stream()
                .mapToLong(row -> row.get(tally))
                .sum();
    }

    private long amount(SessionFilter filter) {
        ZoneId zone = ZoneId.of("America/Chicago");
        Where where = new SessionSpecification(filter, List.of(), studio.clock().instant(), zone).where();
        String amount = filter.of().isMoney() ? "coalesce(sum(value_cents), 0)" : "count(*)";
        return Objects.requireNonNull(
                jdbc.query("select " + amount + " from sessions" + where.text(), where::set, row -> {
                    row.next();
                    return row.getLong(1);
                }));
    }

    private static Set<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
