package studio.hairline.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.PersonName;

/** A lead as the database gives it for a list: a row without the person's name, its price still in it. */
record LeadLine(LeadRow unnamed) {

    /** In the order in which {@link #read} takes them. */
    static final String COLUMNS = "id, version, person_id, received_at, category, grade, source, stage, standing,"
            + " assignee_id, answered_minutes, converted_day, converted_in_days, planned_sessions, price_cents,"
            + " lost_day, lost_reason, next_step, next_step_day";

    static LeadLine read(ResultSet row, int n) throws SQLException {
        String lost = row.getString(17);
        return new LeadLine(new LeadRow(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                "",
                null,
                instant(row, 4),
                Category.valueOf(text(row, 5)),
                row.getString(6),
                Source.valueOf(text(row, 7)),
                Stage.valueOf(text(row, 8)),
                Standing.valueOf(text(row, 9)),
                row.getObject(10, Long.class),
                row.getObject(11, Integer.class),
                row.getObject(12, LocalDate.class),
                row.getObject(13, Integer.class),
                row.getObject(14, Short.class),
                row.getObject(15, Long.class),
                row.getObject(16, LocalDate.class),
                lost == null ? null : LostReason.valueOf(lost),
                row.getString(18),
                row.getObject(19, LocalDate.class)));
    }

    long personId() {
        return unnamed.personId();
    }

    @Nullable
    Object get(LeadSort group) {
        return switch (group) {
            case CATEGORY -> unnamed.category();
            case SOURCE -> unnamed.source();
            case STAGE -> unnamed.stage();
            case ASSIGNEE -> unnamed.assigneeId();
            case DAY, RECEIVED, RESPONSE, CONVERTED_IN, PRICE -> null;
        };
    }

    /** @param money whether prices may be seen */
    LeadRow row(@Nullable PersonName person, boolean money) {
        return person == null
                ? unnamed.of(PersonName.UNNAMED, null, money)
                : unnamed.of(person.name(), person.contact(), money);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
