package studio.hairline.treatments;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.tallies.DayCounts;
import studio.hairline.tallies.DayCounts.DayCount;
import studio.hairline.tallies.DayRun;

/** The statements behind the lists of sessions; each goes along an index: day, start, id. */
@Component
class SessionReader {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    SessionReader(EntityManager entities) {
        this.entities = entities;
    }

    /** @param run the days the rows lie on */
    List<SessionLine> lines(SessionSpecification what, boolean latestFirst, DayRun run, int limit) {
        return query(what, latestFirst, run.days())
                .setFirstResult(Math.toIntExact(run.skip()))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(SessionLine::new)
                .toList();
    }

    /** Hands out every row, a few hundred at a time, and keeps none of them. */
    void each(SessionSpecification what, boolean latestFirst, Consumer<List<SessionLine>> some) {
        try (Stream<Tuple> rows = query(what, latestFirst, Period.ALL_TIME)
                .setHint(AvailableHints.HINT_FETCH_SIZE, AT_ONCE)
                .getResultStream()) {
            List<SessionLine> lines = new ArrayList<>(AT_ONCE);
            rows.forEach(row -> {
                lines.add(new SessionLine(row));
                if (lines.size() == AT_ONCE) {
                    hand(lines, some);
                }
            });
            hand(lines, some);
        }
    }

    private void hand(List<SessionLine> lines, Consumer<List<SessionLine>> some) {
        some.accept(List.copyOf(lines));
        lines.clear();
        entities.clear();
    }

    private TypedQuery<Tuple> query(SessionSpecification what, boolean latestFirst, Period days) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Session> session = query.from(Session.class);
        Path<LocalDate> day = day(what, session);
        Predicate on = cb.and(cb.greaterThanOrEqualTo(day, days.from()), cb.lessThan(day, days.until()));
        query.multiselect(SessionLine.selections(session))
                .where(what.where(session, cb), on)
                .orderBy(Stream.of(day, session.get("start").get("at"), session.get("id"))
                        .map(path -> latestFirst ? cb.desc(path) : cb.asc(path))
                        .toList());
        return entities.createQuery(query);
    }

    /** @return how many sessions of each category lie on each day, by the day the list goes by */
    DayCounts days(SessionSpecification what) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Session> session = query.from(Session.class);
        Path<LocalDate> day = day(what, session);
        Path<Category> category = session.get("category");
        query.multiselect(day, category, cb.count(session))
                .where(what.where(session, cb))
                .groupBy(day, category);
        return new DayCounts(entities.createQuery(query)
                .getResultStream()
                .map(row -> new DayCount(
                        row.get(0, LocalDate.class), row.get(1, Category.class).name(), row.get(2, Long.class)))
                .toList());
    }

    private static Path<LocalDate> day(SessionSpecification what, Root<Session> session) {
        return SessionSpecification.day(what.filter().of().dated(), session);
    }
}
