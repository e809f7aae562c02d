package studio.hairline.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Erasable;
import studio.hairline.people.Erased;
import studio.hairline.team.CurrentUser;

/** Whom somebody let rest, until when and why. */
@Component
@Order(45)
class RecallRests implements Erasable {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final StudioTime time;

    RecallRests(JdbcClient jdbc, CurrentUser user, StudioTime time) {
        this.jdbc = jdbc;
        this.user = user;
        this.time = time;
    }

    /** @param until null for good */
    void rest(long leadId, RecallKind kind, Rest rest) {
        remember(leadId, kind);
        clear(leadId, kind);
        jdbc.sql("insert into recall_rests values (:lead, :kind, :until, :reason, :today, :by)")
                .param("lead", leadId)
                .param("kind", kind.name())
                .param("until", rest.until())
                .param("reason", rest.reason())
                .param("today", rest.today())
                .param("by", user.id())
                .update();
    }

    record Rest(@Nullable LocalDate until, String reason, LocalDate today) {}

    void wake(long leadId, RecallKind kind) {
        remember(leadId, kind);
        clear(leadId, kind);
    }

    /** How it stood is kept, but not why. */
    private void remember(long leadId, RecallKind kind) {
        jdbc.sql("insert into recall_rests_before (lead_id, kind, changed_at, until_day, rested_day)"
                        + " select l.id, :kind, :now, r.until_day, r.rested_day from leads l"
                        + " left join recall_rests r on r.lead_id = l.id and r.kind = :kind where l.id = :lead")
                .param("lead", leadId)
                .param("kind", kind.name())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return by lead, how it stood at an instant, of those where it changed since */
    Map<Long, Rested> changedSince(RecallKind kind, Instant end) {
        return rested(
                "select lead_id, until_day, rested_day from recall_rests_before where changed_at >= ? and kind = ?"
                        + " order by id desc",
                end.atOffset(ZoneOffset.UTC),
                kind.name());
    }

    private Map<Long, Rested> rested(String sql, Object... compared) {
        Map<Long, Rested> rested = new HashMap<>();
        jdbc.sql(sql).params(compared).query(row -> {
            rested.put(
                    row.getLong(1), new Rested(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
        });
        return rested;
    }

    /** Until when and since when somebody rests; since no day when they do not. */
    record Rested(@Nullable LocalDate until, @Nullable LocalDate on) {

        static final Rested NOT = new Rested(null, null);
    }

    /** @return by lead, those who rest as it stands */
    Map<Long, Rested> now(RecallKind kind) {
        return rested("select lead_id, until_day, rested_day from recall_rests where kind = ?", kind.name());
    }

    private void clear(long leadId, RecallKind kind) {
        jdbc.sql("delete from recall_rests where lead_id = ? and kind = ?")
                .params(leadId, kind.name())
                .update();
    }

    @Override
    public String kind() {
        return "Recall";
    }

    @Override
    public String done() {
        return "Removed, with how long they rested before; the person is on no list to call.";
    }

    @Override
    public long erase(Erased person) {
        return delete("recall_rests", person.leads()) + delete("recall_rests_before", person.leads());
    }

    private long delete(String from, List<Long> leads) {
        return leads.isEmpty()
                ? 0
                : jdbc.sql("delete from " + from + " where lead_id in (:leads)")
                        .param("leads", leads)
                        .update();
    }
}
