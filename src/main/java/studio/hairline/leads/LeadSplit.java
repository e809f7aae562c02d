package studio.hairline.leads;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import studio.hairline.figures.Period;

/** What leads are told apart by; every lead is in exactly one part. */
public enum LeadSplit {
    CATEGORY("category"),
    GRADE("grade"),
    SOURCE("source"),
    ASSIGNEE("assignee_id"),
    STAGE("stage"),
    REASON("lost_reason"),
    MONTH("extract(year from %1$s) * 100 + extract(month from %1$s)"),
    WEEKDAY("extract(isodow from %1$s)"),
    HOUR("mod(received_hour, 24)");

    private final String sql;

    LeadSplit(String sql) {
        this.sql = sql;
    }

    String sql(Dated dated) {
        String whole = sql.formatted(dated.day());
        return whole.contains("extract") ? "cast(" + whole + " as integer)" : whole;
    }

    /**
     * @param day it counts on
     * @return the part a lead in memory is in, as the database calls it
     */
    String part(Lead lead, LocalDate day) {
        return switch (this) {
            case CATEGORY -> lead.category.name();
            case GRADE -> Objects.toString(lead.grade, "");
            case SOURCE -> lead.source.name();
            case ASSIGNEE -> Objects.toString(lead.assigneeId, "");
            case STAGE -> lead.stage.name();
            case REASON -> lead.loss == null ? "" : lead.loss.reason().name();
            case MONTH -> month(day);
            case WEEKDAY -> String.valueOf(day.getDayOfWeek().getValue());
            case HOUR -> String.valueOf(lead.arrival.hour() % 24);
        };
    }

    /** @return such as 202611 */
    public static String month(LocalDate day) {
        return String.valueOf(day.getYear() * 100 + day.getMonthValue());
    }

    /** @return whether it makes sense for what is counted: only arrivals have an hour, only losses a reason */
    public boolean suits(LeadMeasure of) {
        return switch (this) {
            case HOUR -> of.dated() == Dated.RECEIVED;
            case REASON -> of == LeadMeasure.LOSSES;
            case CATEGORY, GRADE, SOURCE, ASSIGNEE, STAGE, MONTH, WEEKDAY -> true;
        };
    }

    /**
     * @param part as the database calls it; empty for those without one
     * @return the leads of that part alone
     */
    public LeadFilter only(LeadFilter all, String part) {
        Traits traits = all.course().traits();
        String known = part.isEmpty() ? Traits.NONE : part;
        return switch (this) {
            case CATEGORY -> all.about(Set.of(Category.valueOf(part)));
            case SOURCE -> all.from(Set.of(Source.valueOf(part)));
            case STAGE -> all.at(Set.of(Stage.valueOf(part)));
            case ASSIGNEE -> all.assignedTo(part.isEmpty() ? LeadFilter.NOBODY : Long.parseLong(part));
            case MONTH -> all.in(month(all.period() == null ? Period.ALL_TIME : all.period(), part));
            case HOUR -> all.answered(all.replies().at(Integer.parseInt(part)));
            case GRADE -> all.gone(all.course().with(new Traits(known, traits.weekday(), traits.reason())));
            case WEEKDAY ->
                all.gone(all.course().with(new Traits(traits.grade(), Integer.valueOf(part), traits.reason())));
            case REASON -> all.gone(all.course().with(new Traits(traits.grade(), traits.weekday(), known)));
        };
    }

    /** @return the days of a month, such as 202611, that lie in a period */
    public static Period month(Period within, String month) {
        LocalDate first = LocalDate.of(Integer.parseInt(month) / 100, Integer.parseInt(month) % 100, 1);
        LocalDate next = first.plusMonths(1);
        return new Period(
                first.isBefore(within.from()) ? within.from() : first,
                next.isAfter(within.until()) ? within.until() : next);
    }
}
