package studio.hairline.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adverse events as they are kept; until when the state is told is counted when they are read. */
@Component
class AdverseEventRows {

    private static final String ALL =
            "select id, session_id, event_day, description, reported_day from adverse_events where ";

    private final JdbcClient jdbc;

    AdverseEventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AdverseEvent> of(Collection<Long> sessionIds, WorkingDays days) {
        return sessionIds.isEmpty()
                ? List.of()
                : jdbc.sql(ALL + "session_id in (:ids) order by id")
                        .param("ids", sessionIds)
                        .query((row, n) -> read(row, days))
                        .list();
    }

    /** @return those the state has not been told of, the earliest first */
    List<AdverseEvent> open(WorkingDays days) {
        return jdbc.sql(ALL + "reported_day is null order by event_day, id")
                .query((row, n) -> read(row, days))
                .list();
    }

    void add(long sessionId, LocalDate day, String words, RecordBook book) {
        jdbc.sql("insert into adverse_events values (nextval('adverse_events_seq'), ?, ?, ?, null, ?, ?)")
                .params(sessionId, day, words, book.now().atOffset(ZoneOffset.UTC))
                .param(book.me())
                .update();
    }

    /** @return false when it was said before */
    boolean report(long id, LocalDate day) {
        return jdbc.sql("update adverse_events set reported_day = ? where id = ? and reported_day is null")
                        .params(day, id)
                        .update()
                == 1;
    }

    private static AdverseEvent read(ResultSet row, WorkingDays days) throws SQLException {
        LocalDate day = row.getObject(3, LocalDate.class);
        return new AdverseEvent(
                row.getLong(1),
                row.getLong(2),
                day,
                row.getString(4),
                days.after(day, AdverseEvent.WORKING_DAYS),
                row.getObject(5, LocalDate.class));
    }
}
