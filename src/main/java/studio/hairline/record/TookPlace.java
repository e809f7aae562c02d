package studio.hairline.record;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The sessions that took place or have begun, with what their records miss. */
@Component
class TookPlace {

    private static final int AT_ONCE = 200;
    private static final String FROM = " from sessions s left join people p on p.id = s.person_id"
            + " left join session_records r on r.session_id = s.id where s.start_day >= :from and s.start_day < :until"
            + " and (s.status = 'COMPLETED' or r.started_at is not null)";
    private static final String MISSING = " and " + SessionItem.BITS + " <> 0";
    private static final String AFTER = " and (s.start_day > :day or (s.start_day = :day"
            + " and (s.starts_at > :at or (s.starts_at = :at and s.id > :id))))";

    private final JdbcClient jdbc;
    private final SessionRecordRows rows;

    TookPlace(JdbcClient jdbc, SessionRecordRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** How many there are of a filter. */
    record Counted(long all, long missing) {}

    Counted count(RecordFilter filter) {
        String bits = "case when " + SessionItem.BITS + " <> 0 then 1 end";
        return asked("select count(*), count(" + bits + ")", filter, "")
                .query((row, n) -> new Counted(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** @return those that miss something, the latest first */
    List<SessionRecord> missing(RecordFilter filter, int most) {
        return rows.of(asked(
                        "select s.id",
                        filter,
                        MISSING + " order by s.start_day desc, s.starts_at desc, s.id desc limit " + most)
                .query((row, n) -> row.getLong(1))
                .list());
    }

    /** Hands out page by page, the earliest first, and keeps none of them. */
    void each(RecordFilter filter, boolean missingOnly, Consumer<List<SessionRecord>> page) {
        Place last = null;
        do {
            List<Place> places = places(filter, missingOnly, last);
            List<SessionRecord> read =
                    new ArrayList<>(rows.of(places.stream().map(Place::id).toList()));
            Collections.reverse(read);
            page.accept(read);
            last = places.size() < AT_ONCE ? null : places.getLast();
        } while (last != null);
    }

    /** Where a page ended. */
    private record Place(long id, java.time.LocalDate day, OffsetDateTime at) {}

    private List<Place> places(RecordFilter filter, boolean missingOnly, @Nullable Place after) {
        String order = (missingOnly ? MISSING : "") + (after == null ? "" : AFTER)
                + " order by s.start_day, s.starts_at, s.id limit " + AT_ONCE;
        StatementSpec asked = asked("select s.id, s.start_day, s.starts_at", filter, order);
        if (after != null) {
            asked = asked.param("day", after.day()).param("at", after.at()).param("id", after.id());
        }
        return asked.query((row, n) -> new Place(
                        row.getLong(1),
                        row.getObject(2, java.time.LocalDate.class),
                        row.getObject(3, OffsetDateTime.class)))
                .list();
    }

    private StatementSpec asked(String select, RecordFilter filter, String rest) {
        String whose = filter.artist() == null ? "" : " and s.artist_id = :artist";
        StatementSpec asked = jdbc.sql(
                        select + FROM + whose + (filter.imported() ? "" : " and s.import_id is null") + rest)
                .param("from", filter.days().from())
                .param("until", filter.days().until());
        return filter.artist() == null ? asked : asked.param("artist", filter.artist());
    }
}
