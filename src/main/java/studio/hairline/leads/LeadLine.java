package studio.hairline.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.PersonName;

/** A lead as the database gives it for a list: a row whose price has yet to be kept from those who may not see it. */
record LeadLine(LeadRow priced) {

    /** In the order in which {@link #read} takes them. */
    private static final String COLUMNS = "leads.id, leads.version, person_id, " + PersonName.COLUMNS
            + ", received_at, category, grade, source, stage, standing, assignee_id, answered_minutes, converted_day,"
            + " converted_in_days, planned_sessions, price_cents, lost_day, lost_reason, next_step, next_step_day,"
            + " channel, answered_open_minutes, booked_at, attended_day, first_session_day, series_done_day,"
            + " wrote_back, "
            + RepliesWhere.ATTEMPTS + ", first_of_person";

    static final String SELECT = "select " + COLUMNS + " from leads join people p on p.id = person_id";

    static LeadLine read(ResultSet row, int n) throws SQLException {
        String lost = row.getString(19);
        return new LeadLine(new LeadRow(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                text(row, 4),
                row.getString(5),
                instant(row, 6),
                Category.valueOf(text(row, 7)),
                row.getString(8),
                Source.valueOf(text(row, 9)),
                Stage.valueOf(text(row, 10)),
                Standing.valueOf(text(row, 11)),
                row.getObject(12, Long.class),
                row.getObject(13, Integer.class),
                row.getObject(14, LocalDate.class),
                row.getObject(15, Integer.class),
                row.getObject(16, Short.class),
                row.getObject(17, Long.class),
                row.getObject(18, LocalDate.class),
                lost == null ? null : LostReason.valueOf(lost),
                row.getString(20),
                row.getObject(21, LocalDate.class),
                passed(row)));
    }

    private static LeadPassed passed(ResultSet row) throws SQLException {
        OffsetDateTime booked = row.getObject(24, OffsetDateTime.class);
        return new LeadPassed(
                Channel.valueOf(text(row, 22)),
                row.getObject(23, Integer.class),
                booked == null ? null : booked.toInstant(),
                row.getObject(25, LocalDate.class),
                row.getObject(26, LocalDate.class),
                row.getObject(27, LocalDate.class),
                row.getBoolean(28),
                row.getInt(29),
                row.getBoolean(30));
    }

    @Nullable
    Object get(LeadSort group) {
        return switch (group) {
            case CATEGORY -> priced.category();
            case SOURCE -> priced.source();
            case STAGE -> priced.stage();
            case ASSIGNEE -> priced.assigneeId();
            case DAY, RECEIVED, RESPONSE, CONVERTED_IN, PRICE -> null;
        };
    }

    /** @param money whether prices may be seen */
    LeadRow row(boolean money) {
        return money ? priced : priced.withoutPrice();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
