package studio.hairline.treatments;

import java.time.ZoneId;
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
