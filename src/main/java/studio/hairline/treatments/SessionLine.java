package studio.hairline.treatments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/** A session as the database gives it for a list: a row without the person's name and the plan's length, its value still in it. */
record SessionLine(SessionRow unnamed) {

    /** In the order in which {@link #read} takes them. */
    static final String COLUMNS = "id, version, person_id, plan_id, number, kind, status, starts_at, length_minutes,"
            + " artist_id, artist_name, category, source, completed_at, gap_days, value_cents, service";

    static SessionLine read(ResultSet row, int n) throws SQLException {
        return new SessionLine(new SessionRow(
                new SessionRef(row.getLong(1), row.getInt(2)),
                row.getObject(3, Long.class),
                "",
                row.getObject(4, Long.class),
                row.getObject(5, Short.class),
                null,
                SessionKind.valueOf(text(row, 6)),
                SessionStatus.valueOf(text(row, 7)),
                Objects.requireNonNull(instant(row, 8)),
                row.getInt(9),
                row.getObject(10, Long.class),
                row.getString(11),
                Category.valueOf(text(row, 12)),
                Source.valueOf(text(row, 13)),
                instant(row, 14),
                row.getObject(15, Integer.class),
                row.getObject(16, Long.class),
                row.getString(17)));
    }

    @Nullable
    Long personId() {
        return unnamed.personId();
    }

    @Nullable
    Long planId() {
        return unnamed.planId();
    }

    /**
     * @param planned sessions of the plan
     * @param money whether values may be seen
     */
    SessionRow row(String name, @Nullable Short planned, boolean money) {
        return unnamed.of(name, planned, money);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
