package studio.hairline.treatments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the series of a session went, by now. */
public enum SeriesCourse {
    AGREED("Of an agreed series", "plan_id is not null"),
    DONE(
            "Series done",
            "plan_id is not null and exists (select 1 from leads l where l.id = sessions.lead_id"
                    + " and l.series_done_day is not null)"),
    RUNNING(
            "Series not done",
            "plan_id is not null and exists (select 1 from leads l where l.id = sessions.lead_id"
                    + " and l.series_done_day is null)");

    private final String label;
    private final String sql;

    SeriesCourse(String label, String sql) {
        this.label = label;
        this.sql = sql;
    }

    public String label() {
        return label;
    }

    /** @return as it stands in a URL */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the condition of a row of {@code sessions} */
    String sql() {
        return sql;
    }

    public static Optional<SeriesCourse> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
