package studio.hairline.leads;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.DayCounts;
import studio.hairline.tallies.DayCounts.DayCount;
import studio.hairline.tallies.Shelf;

/** The statements behind the lists of leads. */
@Component
class LeadReader {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    LeadReader(EntityManager entities) {
        this.entities = entities;
    }

    List<LeadLine> lines(LeadPart part, long skip, int limit) {
        return query(part).setFirstResult(Math.toIntExact(skip)).setMaxResults(limit).getResultList().stream()
                .map(LeadLine::new)
                .toList();
    }

    /** Hands out every row, a few hundred at a time, and keeps none of them. */
    void each(LeadPart part, Consumer<List<LeadLine>> some) {
        try (Stream<Tuple> rows =
                query(part).setHint(AvailableHints.HINT_FETCH_SIZE, AT_ONCE).getResultStream()) {
            List<LeadLine> lines = new ArrayList<>(AT_ONCE);
            rows.forEach(row -> {
                lines.add(new LeadLine(row));
                if (lines.size() == AT_ONCE) {
                    hand(lines, some);
                }
            });
            hand(lines, some);
        }
    }

    private void hand(List<LeadLine> lines, Consumer<List<LeadLine>> some) {
        some.accept(List.copyOf(lines));
        lines.clear();
        entities.clear();
    }

    private TypedQuery<Tuple> query(LeadPart part) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Lead> lead = query.from(Lead.class);
        LeadConditions conditions = new LeadConditions(part, lead, cb);
        query.multiselect(LeadLine.selections(lead)).where(conditions.where()).orderBy(conditions.order());
        return entities.createQuery(query);
    }

    /** @return how many leads of each category lie on each day, by the day the list goes by */
    DayCounts days(LeadFilter filter, List<Long> people) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Lead> lead = query.from(Lead.class);
        Path<LocalDate> day = LeadSpecification.day(filter.of().dated(), lead);
        Path<Category> category = lead.get("category");
        query.multiselect(day, category, cb.count(lead))
                .where(LeadSpecification.where(filter, people, lead, cb))
                .groupBy(day, category);
        return new DayCounts(entities.createQuery(query)
                .getResultStream()
                .map(row -> new DayCount(
                        row.get(0, LocalDate.class), row.get(1, Category.class).name(), row.get(2, Long.class)))
                .toList());
    }

    long count(LeadFilter filter, List<Long> people) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Lead> lead = query.from(Lead.class);
        query.select(cb.count(lead)).where(LeadSpecification.where(filter, people, lead, cb));
        return entities.createQuery(query).getSingleResult();
    }

    /** @return how many leads have each value of a column, unordered; without those that have none */
    <K> List<Shelf<K>> counts(LeadFilter filter, List<Long> people, Column<K> column) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Lead> lead = query.from(Lead.class);
        Path<?> path = column.path().apply(lead);
        query.multiselect(path, cb.count(lead))
                .where(LeadSpecification.where(filter, people, lead, cb), cb.isNotNull(path))
                .groupBy(path);
        List<Shelf<K>> counts = new ArrayList<>();
        for (Tuple row : entities.createQuery(query).getResultList()) {
            counts.add(new Shelf<>(column.type().cast(row.get(0)), row.get(1, Long.class)));
        }
        return counts;
    }

    /** A column to count by. */
    record Column<K>(Function<Root<Lead>, Path<?>> path, Class<K> type) {}
}
