package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.Course;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadOrder;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.Source;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class SessionRowsTest {

    private static final Period SUMMER = new Period(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 10, 3));

    @Autowired
    SessionRows rows;

    @Autowired
    LeadRows leads;

    @Autowired
    EntityManager stored;

    @Autowired
    TestStudio studio;

    @Autowired
    ApplicationContext program;

    @BeforeEach
    void sessionsOfEveryKind() {
        studio.clock().setTo(RandomStudio.NOW);
        program.getAutowireCapableBeanFactory().createBean(RandomStudio.class).play(31, 300);
    }

    @Test
    void anyPageIsThatSliceOfTheWholeOrderedList() {
        Random random = new Random(11);
        for (SessionFilter filter : filters()) {
            for (boolean latestFirst : List.of(true, false)) {
                List<Long> whole = whole(filter, latestFirst);
                SessionPages list = new SessionPages(filter, latestFirst);
                for (int round = 0; round < 4; round++) {
                    int offset = random.nextInt(whole.size() + 3);
                    int limit = 1 + random.nextInt(30);
                    assertThat(rows.page(list, offset, limit))
                            .as("%s from %d, %d rows, latest first: %s", filter, offset, limit, latestFirst)
                            .extracting(SessionRow::id)
                            .isEqualTo(whole.subList(
                                    Math.min(offset, whole.size()), Math.min(offset + limit, whole.size())));
                }
            }
        }
    }

    @Test
    void theCountTheStripAndTheExportAreTheRows() {
        for (SessionFilter filter : filters()) {
            List<Long> whole = whole(filter, true);
            assertThat(rows.count(filter)).as("%s", filter).isEqualTo(whole.size());
            assertThat(rows.strip(new SessionPages(filter, true)).values().stream()
                            .mapToLong(n -> n)
                            .sum())
                    .as("strip of %s", filter)
                    .isEqualTo(rows.count(filter.about(Set.of())));
            List<Long> exported = new ArrayList<>();
            rows.each(new SessionPages(filter, true), row -> exported.add(row.id()));
            assertThat(exported).as("export of %s", filter).isEqualTo(whole);
        }
    }

    @Test
    void aRowSaysWhoseSessionItIsAndWhichOfHowMany() {
        List<SessionRow> all = rows.page(new SessionPages(SessionFilter.ALL, true), 0, 200);
        assertThat(all)
                .filteredOn(row -> row.planId() != null)
                .isNotEmpty()
                .allMatch(row -> row.planned() != null
                        && row.number() != null
                        && row.name().startsWith("Person "));
        assertThat(all)
                .filteredOn(row -> row.personId() == null)
                .isNotEmpty()
                .allMatch(row -> row.name().equals("Client not recorded"));
    }

    @Test
    void onlyTheOwnerSeesWhatASessionEarns() {
        SessionPages list = new SessionPages(SessionFilter.of(SessionMeasure.EARNED), true);
        assertThat(rows.page(list, 0, 50)).isNotEmpty().allMatch(row -> row.valueCents() != null);
        studio.actAsStaff();
        assertThat(rows.page(list, 0, 50)).isNotEmpty().allMatch(row -> row.valueCents() == null);
        rows.each(list, row -> assertThat(row.valueCents()).isNull());
    }

    @Test
    void conversionsAreFoundByTheirArtist() {
        LeadFilter all = LeadFilter.of(LeadMeasure.CONVERSIONS);
        Set<Long> converted = ids(all);
        Set<Long> seen = stored.createQuery("select one from Session one", Session.class).getResultList().stream()
                .filter(one -> Objects.equals(one.artistId, TestStudio.STAFF) && !one.status.isCancelled())
                .map(one -> Objects.requireNonNullElse(one.leadId, 0L))
                .filter(converted::contains)
                .collect(Collectors.toSet());
        assertThat(ids(all.gone(Course.ANY.with(TestStudio.STAFF))))
                .isNotEmpty()
                .isEqualTo(seen);
        List<Integer> agreed = new ArrayList<>();
        leads.each(
                all.gone(Course.ANY.of(3)),
                LeadOrder.LATEST_FIRST,
                row -> agreed.add(row.plannedSessions() instanceof Number n ? n.intValue() : 0));
        assertThat(agreed).isNotEmpty().containsOnly(3);
    }

    private Set<Long> ids(LeadFilter filter) {
        Set<Long> ids = new HashSet<>();
        leads.each(filter, LeadOrder.LATEST_FIRST, row -> ids.add(row.id()));
        return ids;
    }

    private static List<SessionFilter> filters() {
        List<SessionFilter> filters = new ArrayList<>();
        Arrays.stream(SessionMeasure.values())
                .filter(measure -> measure.isOfOneSession())
                .map(SessionFilter::of)
                .forEach(filters::add);
        SessionFilter summer = SessionFilter.ALL.in(SUMMER);
        filters.add(summer.about(Set.of(Category.MALE_PATTERN, Category.NOT_RECORDED)));
        filters.add(summer.from(Set.of(Source.GOOGLE, Source.EVENT)).with(LeadFilter.NOBODY));
        filters.add(summer.with(TestStudio.STAFF));
        filters.add(summer.that(Set.of(SessionStatus.SCHEDULED, SessionStatus.MISSED)));
        filters.add(SessionFilter.of(SessionMeasure.SESSIONS_COMPLETED).numbered(2));
        filters.add(SessionFilter.of(SessionMeasure.SESSIONS_DUE).numbered(SessionFilter.NO_NUMBER));
        filters.add(summer.ofKind(Set.of(SessionKind.TOUCH_UP, SessionKind.OTHER)));
        filters.add(SessionFilter.of(SessionMeasure.OUTCOME_MISSING).in(SUMMER).about(Set.of(Category.OTHER_SCAR)));
        return filters;
    }

    /** The same list by plain Java over all sessions. */
    private List<Long> whole(SessionFilter filter, boolean latestFirst) {
        Comparator<Session> byDay = Comparator.<Session, LocalDate>comparing(
                        one -> Objects.requireNonNull(filter.of().day(one)))
                .thenComparing(one -> one.start.at())
                .thenComparing(Session::id);
        return stored.createQuery("select one from Session one", Session.class).getResultList().stream()
                .filter(one -> meant(filter, one))
                .sorted(latestFirst ? byDay.reversed() : byDay)
                .map(Session::id)
                .toList();
    }

    private static boolean meant(SessionFilter filter, Session one) {
        Period period = filter.period();
        Long who = filter.artist();
        return filter.of().counts(one, RandomStudio.NOW)
                && (period == null
                        || period.contains(Objects.requireNonNull(filter.of().day(one))))
                && (filter.categories().isEmpty() || filter.categories().contains(one.category))
                && (filter.sources().isEmpty() || filter.sources().contains(one.source))
                && (filter.statuses().isEmpty() || filter.statuses().contains(one.status))
                && (filter.kinds().isEmpty() || filter.kinds().contains(one.kind))
                && (filter.number() == null
                        || filter.number().intValue() == (one.number == null ? SessionFilter.NO_NUMBER : one.number))
                && (who == null || who.equals(Objects.requireNonNullElse(one.artistId, LeadFilter.NOBODY)));
    }
}
