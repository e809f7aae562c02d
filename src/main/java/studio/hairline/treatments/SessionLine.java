package studio.hairline.treatments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.people.PersonName;

/**
 * A session as the database gives it for a list: a row whose value has yet to be kept from those who may not see it.
 *
 * @param lacking what its record misses, as {@link Lacking#bits} tells it; 0 where that was not asked
 */
record SessionLine(SessionRow priced, int lacking) {

    /** In the order in which {@link #read} takes them. */
    private static final String COLUMNS = "sessions.id, sessions.version, sessions.person_id, " + PersonName.COLUMNS
            + ", plan_id, number, plans.sessions, kind, status, starts_at, length_minutes, artist_id, artist_name,"
            + " category, source, completed_at, gap_days, value_cents, service, sessions.lead_id,"
            + " sessions.booked_day, sessions.chair_id";

    private static final String FROM =
            " from sessions left join people p on p.id = sessions.person_id left join plans on plans.id = plan_id";

    /** Without what their records miss. */
    static final String SELECT = "select " + COLUMNS + ", 0" + FROM;

    private static final String NOBODY = "Client not recorded";

    static String select(Lacking lacking) {
        return "select " + COLUMNS + ", " + lacking.bits() + FROM;
    }

    static SessionLine read(ResultSet row, int n) throws SQLException {
        Long person = row.getObject(3, Long.class);
        SessionRow priced = new SessionRow(
                new SessionRef(row.getLong(1), row.getInt(2)),
                person,
                person == null ? NOBODY : text(row, 4),
                row.getObject(21, Long.class),
                row.getObject(6, Long.class),
                row.getObject(7, Short.class),
                row.getObject(8, Short.class),
                SessionKind.valueOf(text(row, 9)),
                SessionStatus.valueOf(text(row, 10)),
                row.getObject(22, LocalDate.class),
                Objects.requireNonNull(instant(row, 11)),
                row.getInt(12),
                row.getObject(13, Long.class),
                row.getString(14),
                row.getObject(23, Long.class),
                Category.valueOf(text(row, 15)),
                Source.valueOf(text(row, 16)),
                instant(row, 17),
                row.getObject(18, Integer.class),
                row.getObject(19, Long.class),
                row.getString(20),
                List.of());
        return new SessionLine(priced, row.getInt(24));
    }

    /** @param money whether values may be seen */
    SessionRow row(boolean money) {
        return money ? priced : priced.withoutValue();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
