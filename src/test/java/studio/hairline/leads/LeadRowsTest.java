package studio.hairline.leads;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.figures.Period;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.testing.Told;

@OnBothDatabases
@TestInstance(Lifecycle.PER_CLASS)
class LeadRowsTest {

    private static final Period SPRING = new Period(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 3, 21));

    @Autowired
    LeadRows rows;

    @Autowired
    EntityManager stored;

    @Autowired
    TestStudio studio;

    @Autowired
    Leads leads;

    @Autowired
    People people;

    private List<Lead> all = List.of();

    @Told
    void leadsOfEveryKind() {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        new SomeLeads(leads, people, 7).receive(120);
        all = stored.createQuery("select one from Lead one", Lead.class).getResultList();
    }

    @Test
    void anyPageIsThatSliceOfTheWholeOrderedList() {
        Random random = new Random(11);
        for (LeadFilter filter : filters()) {
            for (LeadOrder order : orders()) {
                List<Long> whole = whole(filter, order);
                LeadPages list = new LeadPages(filter, order);
                for (int round = 0; round < 4; round++) {
                    int offset = random.nextInt(whole.size() + 3);
                    int limit = 1 + random.nextInt(40);
                    assertThat(ids(rows.page(list, offset, limit)))
                            .as("%s by %s from %d, %d rows", filter, order, offset, limit)
                            .isEqualTo(slice(whole, offset, limit));
                }
            }
        }
    }

    @Test
    void theCountIsTheNumberOfRowsAndTheStripSumsToIt() {
        for (LeadFilter filter : filters()) {
            assertThat(rows.count(filter))
                    .as("%s", filter)
                    .isEqualTo(whole(filter, LeadOrder.LATEST_FIRST).size());
            LeadFilter anyCategory = filter.about(Set.of());
            assertThat(rows.strip(new LeadPages(filter, LeadOrder.LATEST_FIRST)).values().stream()
                            .mapToLong(n -> n)
                            .sum())
                    .as("strip of %s", filter)
                    .isEqualTo(rows.count(anyCategory));
        }
    }

    @Test
    void theStripHasEveryCategoryEvenWithoutALead() {
        LeadFilter nothing = LeadFilter.ALL.in(new Period(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 2, 1)));
        assertThat(rows.strip(new LeadPages(nothing, LeadOrder.LATEST_FIRST)))
                .hasSize(Category.values().length)
                .containsEntry(Category.NOT_RECORDED, 0L);
        assertThat(rows.page(nothing, LeadOrder.LATEST_FIRST, 0, 50)).isEmpty();
    }

    @Test
    void onlyTheOwnerSeesPricesAndOrdersByThem() {
        LeadFilter conversions = LeadFilter.of(LeadMeasure.CONVERSIONS);
        LeadOrder byPrice = new LeadOrder(LeadSort.PRICE, true);
        assertThat(rows.page(conversions, byPrice, 0, 200)).allMatch(row -> row.priceCents() != null);
        studio.actAsStaff();
        assertThat(rows.page(conversions, byPrice, 0, 200))
                .allMatch(row -> row.priceCents() == null)
                .isEqualTo(rows.page(conversions, LeadOrder.LATEST_FIRST, 0, 200));
    }

    @Test
    void aPageIsNeverLongerThanAllowedWhateverTheBrowserAsks() {
        assertThat(rows.page(LeadFilter.ALL, LeadOrder.LATEST_FIRST, -5, 1_000_000))
                .hasSizeLessThanOrEqualTo(LeadRows.LONGEST_PAGE);
    }

    private static List<LeadFilter> filters() {
        List<LeadFilter> filters = new ArrayList<>();
        Arrays.stream(LeadMeasure.values()).map(LeadFilter::of).forEach(filters::add);
        for (LeadMeasure measure : List.of(LeadMeasure.INQUIRIES, LeadMeasure.CONVERSIONS, LeadMeasure.LOSSES)) {
            LeadFilter spring = LeadFilter.of(measure).in(SPRING);
            filters.add(spring.about(Set.of(Category.MALE_PATTERN, Category.NOT_RECORDED)));
            filters.add(spring.from(Set.of(Source.INSTAGRAM, Source.GOOGLE)).assignedTo(LeadFilter.NOBODY));
            filters.add(spring.assignedTo(TestStudio.STAFF));
            filters.add(spring.at(Set.of(Stage.CONVERTED, Stage.LOST)));
        }
        filters.add(LeadFilter.ALL.arrivedAt(23));
        return filters;
    }

    private static List<LeadOrder> orders() {
        return Arrays.stream(LeadSort.values())
                .flatMap(by -> List.of(new LeadOrder(by, true), new LeadOrder(by, false)).stream())
                .toList();
    }

    /** The same list by plain Java over all leads. */
    private List<Long> whole(LeadFilter filter, LeadOrder order) {
        return all.stream()
                .filter(lead -> meant(filter, lead))
                .sorted(comparator(filter, order))
                .map(Lead::id)
                .toList();
    }

    private static boolean meant(LeadFilter filter, Lead lead) {
        LocalDate day = filter.of().day(lead);
        Period period = filter.period();
        Long who = filter.assignee();
        return filter.of().counts(lead)
                && (period == null || period.contains(Objects.requireNonNull(day)))
                && (filter.categories().isEmpty() || filter.categories().contains(lead.category))
                && (filter.sources().isEmpty() || filter.sources().contains(lead.source))
                && (filter.stages().isEmpty() || filter.stages().contains(lead.stage))
                && (filter.hour() == null || filter.hour() == lead.arrival.hour())
                && (who == null || Objects.equals(who, Objects.requireNonNullElse(lead.assigneeId, LeadFilter.NOBODY)));
    }

    private static Comparator<Lead> comparator(LeadFilter filter, LeadOrder order) {
        Comparator<Lead> latest = Comparator.<Lead, LocalDate>comparing(
                        lead -> Objects.requireNonNull(filter.of().day(lead)))
                .thenComparing(lead -> at(filter, lead))
                .thenComparing(Lead::id)
                .reversed();
        return switch (order.by()) {
            case DAY -> order.descending() ? latest : latest.reversed();
            case CATEGORY -> by(lead -> lead.category, order).thenComparing(latest);
            case SOURCE -> by(lead -> lead.source, order).thenComparing(latest);
            case STAGE -> by(lead -> lead.stage, order).thenComparing(latest);
            case ASSIGNEE ->
                by(lead -> lead.assigneeId == null ? Long.MAX_VALUE : lead.assigneeId, order)
                        .thenComparing(latest);
            case RECEIVED -> by(lead -> lead.arrival.day(), order).thenComparing(latest);
            case RESPONSE ->
                missingLast(lead -> lead.answer == null ? null : lead.answer.minutes(), order)
                        .thenComparing(latest);
            case CONVERTED_IN ->
                missingLast(lead -> lead.conversion == null ? null : lead.conversion.inDays(), order)
                        .thenComparing(latest);
            case PRICE ->
                missingLast(lead -> lead.conversion == null ? null : lead.conversion.priceCents(), order)
                        .thenComparing(latest);
        };
    }

    private static <T extends Comparable<? super T>> Comparator<Lead> by(Function<Lead, T> key, LeadOrder order) {
        Comparator<Lead> natural = Comparator.comparing(key);
        return order.descending() ? natural.reversed() : natural;
    }

    private static <T extends Comparable<? super T>> Comparator<Lead> missingLast(
            Function<Lead, T> key, LeadOrder order) {
        Comparator<T> natural = Comparator.naturalOrder();
        return Comparator.comparing(key, Comparator.nullsLast(order.descending() ? natural.reversed() : natural));
    }

    private static java.time.Instant at(LeadFilter filter, Lead lead) {
        return switch (filter.of().dated()) {
            case RECEIVED -> lead.arrival.at();
            case CONVERTED -> Objects.requireNonNull(lead.conversion).at();
            case LOST -> Objects.requireNonNull(lead.loss).at();
        };
    }

    private static List<Long> ids(List<LeadRow> page) {
        return page.stream().map(LeadRow::id).toList();
    }

    private static List<Long> slice(List<Long> all, int offset, int limit) {
        return all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
    }
}
