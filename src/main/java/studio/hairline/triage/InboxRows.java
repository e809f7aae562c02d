package studio.hairline.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;

/** The rows of the inbox; each is held already by whoever changes it. */
@Component
class InboxRows {

    private final JdbcClient jdbc;
    private final StudioTime time;

    InboxRows(JdbcClient jdbc, StudioTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    InboxState of(long leadId) {
        return jdbc.sql("select waiting_since, snoozed_until, snooze_reason, attempts from inbox where lead_id = ?")
                .param(leadId)
                .query((row, n) -> read(row, 1))
                .optional()
                .orElse(InboxState.NONE);
    }

    /** @param before what it was until now, which is kept */
    void set(long leadId, InboxState before, InboxState state) {
        if (before.equals(state)) {
            return;
        }
        jdbc.sql("insert into inbox_before (lead_id, changed_at, waiting_since, snoozed_until, attempts)"
                        + " values (?, ?, ?, ?, ?)")
                .param(leadId)
                .param(column(time.now()))
                .param(column(before.waitingSince()))
                .param(column(before.snoozedUntil()))
                .param(before.attempts())
                .update();
        List<@Nullable Object> values = values(state);
        values.add(leadId);
        jdbc.sql(
                        "update inbox set waiting_since = ?, snoozed_until = ?, snooze_reason = ?, attempts = ? where lead_id = ?")
                .params(values)
                .update();
    }

    /** As {@link #set}, also where nobody ever had it. */
    void keep(long leadId, InboxState before, InboxState state) {
        jdbc.sql("insert into inbox (lead_id, attempts) values (?, 0) on conflict do nothing")
                .param(leadId)
                .update();
        set(leadId, before, state);
    }

    static InboxState read(ResultSet row, int from) throws SQLException {
        return new InboxState(
                instant(row, from), instant(row, from + 1), row.getString(from + 2), row.getInt(from + 3));
    }

    static List<@Nullable Object> values(InboxState state) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(column(state.waitingSince()));
        values.add(column(state.snoozedUntil()));
        values.add(state.snoozeReason());
        values.add(state.attempts());
        return values;
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
