package studio.hairline.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The saved reports as rows; a removed one is kept, to be brought back. */
@Component
class SavedReportRows {

    static final int MOST_LISTED = 200;

    private static final String THERE =
            "select id, user_id, name, query, shared from saved_reports where removed_at is null and ";
    private static final RowMapper<SavedReport> READ = (row, n) ->
            new SavedReport(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getBoolean(5));

    private final JdbcClient jdbc;

    SavedReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return one's own and the shared ones, by name */
    List<SavedReport> of(long user) {
        return jdbc.sql(THERE + "(user_id = ? or shared = true) order by lower(name), id limit " + MOST_LISTED)
                .param(user)
                .query(READ)
                .list();
    }

    List<SavedReport> these(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(THERE + "id in (:ids)").param("ids", ids).query(READ).list();
    }

    /** @return one's own, removed ones too, waited for until nobody else changes it */
    Optional<SavedReport> lock(long id, long user) {
        return jdbc.sql("select id, user_id, name, query, shared from saved_reports where id = ? and user_id = ? for"
                        + " update")
                .params(id, user)
                .query(READ)
                .optional();
    }

    /** @return the names of one's own */
    List<String> names(long user) {
        return jdbc.sql("select name from saved_reports where user_id = ? and removed_at is null")
                .param(user)
                .query((row, n) -> row.getString(1))
                .list();
    }

    long add(SavedReport report, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into saved_reports (user_id, name, query, shared, saved_at) values (?, ?, ?, ?, ?)")
                .params(report.ofUser(), report.name(), report.query(), report.shared(), at(now))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void change(SavedReport report, Instant now) {
        jdbc.sql("update saved_reports set name = ?, query = ?, shared = ?, saved_at = ? where id = ?")
                .params(report.name(), report.query(), report.shared(), at(now), report.id())
                .update();
    }

    void remove(long id, Instant now) {
        jdbc.sql("update saved_reports set removed_at = ? where id = ?")
                .params(at(now), id)
                .update();
    }

    void bringBack(long id) {
        jdbc.sql("update saved_reports set removed_at = null where id = ?")
                .param(id)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
