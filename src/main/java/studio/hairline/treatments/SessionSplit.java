package studio.hairline.treatments;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadSplit;
import studio.hairline.leads.Source;

/** What reports tell sessions apart by; every session is in exactly one part. */
public enum SessionSplit {
    CATEGORY("category"),
    SOURCE("source"),
    ARTIST("artist_id"),
    NUMBER("number"),
    KIND("kind"),
    MONTH("cast(extract(year from %1$s) * 100 + extract(month from %1$s) as integer)"),
    WEEKDAY("cast(extract(isodow from %1$s) as integer)"),
    HOUR("cast(%2$s as integer)");

    private final String sql;

    SessionSplit(String sql) {
        this.sql = sql;
    }

    String sql(SessionDated dated, ZoneId zone) {
        return sql.formatted(dated.day(), SessionSpecification.hour(zone));
    }

    /**
     * @param day it counts on
     * @return the part a session in memory is in, as the database calls it
     */
    String part(Session session, LocalDate day, ZoneId zone) {
        return switch (this) {
            case CATEGORY -> session.category.name();
            case SOURCE -> session.source.name();
            case ARTIST -> Objects.toString(session.artistId, "");
            case NUMBER -> Objects.toString(session.number, "");
            case KIND -> session.kind.name();
            case MONTH -> LeadSplit.month(day);
            case WEEKDAY -> String.valueOf(day.getDayOfWeek().getValue());
            case HOUR -> String.valueOf(session.start.at().atZone(zone).getHour());
        };
    }

    /**
     * @param part as the database calls it; empty for those without one
     * @return the sessions of that part alone
     */
    public SessionFilter only(SessionFilter all, String part) {
        return switch (this) {
            case CATEGORY -> all.about(Set.of(Category.valueOf(part)));
            case SOURCE -> all.from(Set.of(Source.valueOf(part)));
            case ARTIST -> all.with(part.isEmpty() ? LeadFilter.NOBODY : Long.parseLong(part));
            case NUMBER -> all.numbered(part.isEmpty() ? SessionFilter.NO_NUMBER : Integer.parseInt(part));
            case KIND -> all.ofKind(Set.of(SessionKind.valueOf(part)));
            case WEEKDAY -> all.onWeekday(Integer.valueOf(part));
            case HOUR -> all.startingAt(Integer.valueOf(part));
            case MONTH -> all.in(LeadSplit.month(all.period() == null ? Period.ALL_TIME : all.period(), part));
        };
    }
}
