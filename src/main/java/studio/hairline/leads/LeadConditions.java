package studio.hairline.leads;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import studio.hairline.figures.Period;

/** A {@link LeadPart} in the words of the database. */
class LeadConditions {

    private final LeadPart part;
    private final Root<Lead> lead;
    private final CriteriaBuilder cb;

    LeadConditions(LeadPart part, Root<Lead> lead, CriteriaBuilder cb) {
        this.part = part;
        this.lead = lead;
        this.cb = cb;
    }

    Predicate[] where() {
        List<Predicate> all = new ArrayList<>();
        all.add(LeadSpecification.where(part.filter(), part.people(), lead, cb));
        Period days = part.days();
        if (days != null) {
            Path<LocalDate> day = LeadSpecification.day(dated(), lead);
            all.add(cb.greaterThanOrEqualTo(day, days.from()));
            all.add(cb.lessThan(day, days.until()));
        }
        LeadPart.Only only = part.only();
        if (only != null) {
            all.add(only(only, part.order().by().path(lead)));
        }
        return all.toArray(Predicate[]::new);
    }

    /** The columns of an index, in its directions or all of them reversed. */
    List<Order> order() {
        LeadOrder order = part.order();
        boolean byDay = order.by() == LeadSort.DAY;
        boolean latestFirst = !byDay || order.descending();
        List<Order> all = new ArrayList<>();
        if (part.only() instanceof LeadPart.Only.Between || part.only() instanceof LeadPart.Only.Present) {
            all.add(towards(order.by().path(lead), order.descending()));
        }
        all.add(towards(LeadSpecification.day(dated(), lead), latestFirst));
        all.add(towards(at(), latestFirst));
        all.add(towards(lead.get("id"), latestFirst));
        return all;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Predicate only(LeadPart.Only only, Path<?> path) {
        return switch (only) {
            case LeadPart.Only.Among among ->
                among.values().contains(LeadFilter.NOBODY)
                        ? cb.or(path.in(among.values()), cb.isNull(path))
                        : path.in(among.values());
            case LeadPart.Only.Between range ->
                cb.and(
                        cb.greaterThanOrEqualTo((Expression) path, (Comparable) range.low()),
                        cb.lessThanOrEqualTo((Expression) path, (Comparable) range.high()));
            case LeadPart.Only.Missing nothing -> cb.isNull(path);
            case LeadPart.Only.Present anything -> cb.isNotNull(path);
        };
    }

    private Order towards(Expression<?> path, boolean down) {
        return down ? cb.desc(path) : cb.asc(path);
    }

    private Dated dated() {
        return part.filter().of().dated();
    }

    private Path<?> at() {
        return switch (dated()) {
            case RECEIVED -> lead.get("arrival").get("at");
            case CONVERTED -> lead.get("conversion").get("at");
            case LOST -> lead.get("loss").get("at");
        };
    }
}
