package studio.hairline.leads;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import studio.hairline.figures.Period;

/** What reports tell consultations apart by; every one is in exactly one part. */
public enum ConsultationSplit {
    CATEGORY("l.category"),
    SOURCE("l.source"),
    ARTIST("c.artist_id"),
    MONTH("cast(extract(year from c.start_day) * 100 + extract(month from c.start_day) as integer)");

    private final String sql;

    ConsultationSplit(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /**
     * @param day of its start
     * @return the part it is in, as the database calls it
     */
    String part(ConsultationRow row, LocalDate day) {
        return switch (this) {
            case CATEGORY -> row.category().name();
            case SOURCE -> row.source().name();
            case ARTIST -> Objects.toString(row.artistId(), "");
            case MONTH -> LeadSplit.month(day);
        };
    }

    /**
     * @param part as the database calls it; empty for those without one
     * @return the consultations of that part alone
     */
    public ConsultationFilter only(ConsultationFilter all, String part) {
        return switch (this) {
            case CATEGORY -> all.about(Set.of(Category.valueOf(part)));
            case SOURCE -> all.from(Set.of(Source.valueOf(part)));
            case ARTIST -> all.with(part.isEmpty() ? LeadFilter.NOBODY : Long.parseLong(part));
            case MONTH -> all.in(LeadSplit.month(all.period() == null ? Period.ALL_TIME : all.period(), part));
        };
    }
}
