package studio.hairline.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;

/** The ledger's rows: added and read, never changed. */
@Component
class MoneyRows {

    static final String COLUMNS = "select m.id, m.lead_id, m.kind, m.means, m.amount_cents, m.money_day, m.recorded_at,"
            + " m.actor_id, m.note, m.reverses, exists (select 1 from money_entries r where r.reverses = m.id)"
            + " from money_entries m ";

    private final JdbcClient jdbc;

    MoneyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isKnown(String key) {
        return jdbc.sql("select count(*) from money_entries where once_key = ?")
                        .param(key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Balance balance(long leadId) {
        Map<MoneyKind, Long> sums = new EnumMap<>(MoneyKind.class);
        jdbc.sql("select kind, sum(amount_cents) from money_entries where lead_id = ? group by kind")
                .param(leadId)
                .query(row -> {
                    sums.put(MoneyKind.valueOf(row.getString(1)), row.getLong(2));
                });
        return new Balance(
                sums.getOrDefault(MoneyKind.REQUIRED, 0L),
                sums.getOrDefault(MoneyKind.PAID, 0L),
                sums.getOrDefault(MoneyKind.CREDITED, 0L),
                sums.getOrDefault(MoneyKind.FORFEITED, 0L),
                sums.getOrDefault(MoneyKind.REFUNDED, 0L),
                sums.getOrDefault(MoneyKind.EARNED, 0L));
    }

    /** @param sessionId null for what belongs to the plan as a whole */
    long sum(MoneyKind kind, long leadId, @Nullable Long sessionId) {
        String which = sessionId == null ? "session_id is null" : "session_id = " + sessionId;
        return jdbc.sql("select coalesce(sum(amount_cents), 0) from money_entries where lead_id = ? and kind = ? and "
                        + which)
                .params(leadId, kind.name())
                .query(Long.class)
                .single();
    }

    /** @return the entry a form wrote */
    Optional<Long> written(String key) {
        return jdbc.sql("select id from money_entries where once_key = ?")
                .param(key)
                .query(Long.class)
                .optional();
    }

    Optional<MoneyLine> line(long id) {
        return jdbc.sql(COLUMNS + "where m.id = ?")
                .param(id)
                .query(MoneyRows::read)
                .optional();
    }

    /** @return the latest first */
    List<MoneyLine> ofLead(long leadId) {
        return jdbc.sql(COLUMNS + "where m.lead_id = ? order by m.money_day desc, m.id desc")
                .param(leadId)
                .query(MoneyRows::read)
                .list();
    }

    void add(NewEntry entry) {
        long id = jdbc.sql("select nextval('money_seq')").query(Long.class).single();
        Movement moved = entry.movement();
        jdbc.sql("insert into money_entries (id, lead_id, session_id, kind, means, amount_cents, happened_at,"
                        + " money_day, recorded_at, actor_id, note, once_key, reverses) values (?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(entry.leadId())
                .param(entry.sessionId())
                .param(moved.kind().name())
                .param(moved.means() == null ? null : moved.means().name())
                .param(moved.cents())
                .param(OffsetDateTime.ofInstant(entry.when().at(), ZoneOffset.UTC))
                .param(entry.when().day())
                .param(OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC))
                .param(entry.actorId())
                .param(entry.note())
                .param(entry.key())
                .param(entry.reverses())
                .update();
        lines(id, moved.postings());
    }

    /** All that was written of a lead that is taken out with its import. */
    void forget(long leadId) {
        jdbc.sql("delete from quote_lines where quote_id in (select id from quotes where lead_id = ?)")
                .param(leadId)
                .update();
        jdbc.sql("delete from quotes where lead_id = ?").param(leadId).update();
        jdbc.sql("delete from money_lines where entry_id in (select id from money_entries where lead_id = ?)")
                .param(leadId)
                .update();
        jdbc.sql("delete from money_entries where lead_id = ? and reverses is not null")
                .param(leadId)
                .update();
        jdbc.sql("delete from money_entries where lead_id = ?").param(leadId).update();
    }

    private void lines(long id, List<Posting> postings) {
        long sum = postings.stream().mapToLong(Posting::cents).sum();
        if (sum != 0) {
            throw new Refusal("This entry would not balance: nothing was written down.");
        }
        String values = postings.stream()
                .map(one -> "(" + id + ", '" + one.account() + "', " + one.cents() + ")")
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into money_lines (entry_id, account, cents) values " + values)
                .update();
    }

    static MoneyLine read(ResultSet row, int number) throws SQLException {
        String means = row.getString(4);
        return new MoneyLine(
                row.getLong(1),
                row.getLong(2),
                MoneyKind.valueOf(row.getString(3)),
                means == null ? null : Means.valueOf(means),
                row.getLong(5),
                row.getObject(6, java.time.LocalDate.class),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, Long.class),
                row.getString(9),
                row.getObject(10, Long.class),
                row.getBoolean(11));
    }
}
