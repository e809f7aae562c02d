package studio.hairline.treatments;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;
import studio.hairline.figures.Period;
import studio.hairline.leads.LeadFilter;

/** A {@link SessionFilter} as a condition of the database, as of an instant; the text is resolved to people beforehand. */
record SessionSpecification(SessionFilter filter, List<Long> people, Instant now) {

    SessionSpecification ofAnyCategory() {
        return new SessionSpecification(filter.about(Set.of()), people, now);
    }

    Specification<Session> specification() {
        return (session, query, cb) -> where(session, cb);
    }

    Predicate where(Root<Session> session, CriteriaBuilder cb) {
        List<Predicate> all = new ArrayList<>();
        all.add(filter.of().predicate(session, cb, now));
        Period period = filter.period();
        if (period != null) {
            Path<LocalDate> day = day(filter.of().dated(), session);
            all.add(cb.and(cb.greaterThanOrEqualTo(day, period.from()), cb.lessThan(day, period.until())));
        }
        if (!filter.categories().isEmpty()) {
            all.add(session.get("category").in(filter.categories()));
        }
        if (!filter.sources().isEmpty()) {
            all.add(session.get("source").in(filter.sources()));
        }
        if (!filter.statuses().isEmpty()) {
            all.add(session.get("status").in(filter.statuses()));
        }
        if (!filter.text().isEmpty()) {
            all.add(
                    people.isEmpty()
                            ? cb.disjunction()
                            : session.get("personId").in(people));
        }
        who(session, cb, all);
        return cb.and(all);
    }

    static Path<LocalDate> day(SessionDated dated, Root<Session> session) {
        return switch (dated) {
            case START -> session.get("start").get("day");
            case COMPLETED -> session.get("completed").get("day");
        };
    }

    private void who(Root<Session> session, CriteriaBuilder cb, List<Predicate> all) {
        Long artist = filter.artist();
        if (artist != null) {
            Path<Long> path = session.get("artistId");
            all.add(artist == LeadFilter.NOBODY ? cb.isNull(path) : cb.equal(path, artist));
        }
        Integer number = filter.number();
        if (number != null) {
            all.add(cb.equal(session.get("number"), number.shortValue()));
        }
    }
}
