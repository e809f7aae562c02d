package studio.hairline.leads;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import studio.hairline.figures.Period;

/** A {@link LeadFilter} as a condition of the database; the text is resolved to people beforehand. */
final class LeadSpecification {

    private LeadSpecification() {}

    /** @param people whom the filter's text means; not looked at without a text */
    static Specification<Lead> of(LeadFilter filter, List<Long> people) {
        return (lead, query, cb) -> where(filter, people, lead, cb);
    }

    static Predicate where(LeadFilter filter, List<Long> people, Root<Lead> lead, CriteriaBuilder cb) {
        List<Predicate> all = new ArrayList<>();
        all.add(filter.of().predicate(lead, cb));
        Period period = filter.period();
        if (period != null) {
            Path<LocalDate> day = day(filter.of().dated(), lead);
            all.add(cb.and(cb.greaterThanOrEqualTo(day, period.from()), cb.lessThan(day, period.until())));
        }
        if (!filter.categories().isEmpty()) {
            all.add(lead.get("category").in(filter.categories()));
        }
        if (!filter.sources().isEmpty()) {
            all.add(lead.get("source").in(filter.sources()));
        }
        if (!filter.stages().isEmpty()) {
            all.add(lead.get("stage").in(filter.stages()));
        }
        if (!filter.text().isEmpty()) {
            all.add(people.isEmpty() ? cb.disjunction() : lead.get("personId").in(people));
        }
        who(filter, lead, cb, all);
        return cb.and(all);
    }

    static Path<LocalDate> day(Dated dated, Root<Lead> lead) {
        return switch (dated) {
            case RECEIVED -> lead.get("arrival").get("day");
            case CONVERTED -> lead.get("conversion").get("day");
            case LOST -> lead.get("loss").get("day");
        };
    }

    private static void who(LeadFilter filter, Root<Lead> lead, CriteriaBuilder cb, List<Predicate> all) {
        Long assignee = filter.assignee();
        if (assignee != null) {
            Path<Long> path = lead.get("assigneeId");
            all.add(assignee == LeadFilter.NOBODY ? cb.isNull(path) : cb.equal(path, assignee));
        }
        Instant before = filter.before();
        if (before != null) {
            all.add(cb.lessThan(lead.get("arrival").get("at"), before));
        }
        Integer hour = filter.hour();
        if (hour != null) {
            all.add(cb.equal(lead.get("arrival").get("hour"), hour.shortValue()));
        }
    }
}
