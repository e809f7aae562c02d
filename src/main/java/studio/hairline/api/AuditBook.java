package studio.hairline.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** What was compared when, and what did not agree; appended to, never changed. */
@Component
class AuditBook {

    private static final String RUN =
            "select id, began_at, ended_at, seed, asked, compared, differing from audit_runs order by id desc limit ";

    private final JdbcClient jdbc;

    AuditBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long append(AuditRun run, List<Difference> differences) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into audit_runs (began_at, ended_at, seed, asked, compared, differing)"
                        + " values (:began, :ended, :seed, :asked, :compared, :differing)")
                .param("began", utc(run.beganAt()))
                .param("ended", utc(run.endedAt()))
                .param("seed", run.seed())
                .param("asked", run.asked())
                .param("compared", run.compared())
                .param("differing", run.differing())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        differences.forEach(one -> append(id, one));
        return id;
    }

    private void append(long run, Difference one) {
        String question = one.question();
        jdbc.sql("insert into audit_differences (run_id, figure, asked_as, question, shown, in_rows, in_history)"
                        + " values (:run, :figure, :role, :question, :shown, :rows, :history)")
                .param("run", run)
                .param("figure", one.figure())
                .param("role", one.askedAs())
                .param("question", question.length() > 1000 ? question.substring(0, 1000) : question)
                .param("shown", one.shown())
                .param("rows", one.inRows())
                .param("history", one.inHistory())
                .update();
    }

    /** @return the latest first */
    List<AuditRun> runs(int limit) {
        return jdbc.sql(RUN + limit)
                .query((row, n) -> new AuditRun(
                        row.getLong(1),
                        Objects.requireNonNull(WebhookRows.instant(row, 2)),
                        Objects.requireNonNull(WebhookRows.instant(row, 3)),
                        row.getLong(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)))
                .list();
    }

    List<Difference> differences(long run) {
        return jdbc.sql("select figure, asked_as, question, shown, in_rows, in_history from audit_differences"
                        + " where run_id = :run order by id limit 200")
                .param("run", run)
                .query((row, n) -> new Difference(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getObject(6, Long.class)))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
