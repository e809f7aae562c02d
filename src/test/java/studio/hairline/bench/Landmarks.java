package studio.hairline.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.JdbcTemplate;

/** Places in a studio from which a hand would read on. */
record Landmarks(JdbcTemplate jdbc) {

    /** @return an e-mail of one person with a lead that counts */
    String email() {
        return jdbc.queryForObject(
                "select max(p.email) from people p join leads l on l.person_id = p.id where l.standing = 'GENUINE'"
                        + " and p.id < 1000",
                String.class);
    }

    /** @return day, time and id of the lead before that place of the list */
    Object[] leadBefore(long place) {
        return before(
                "received_day, received_at, id from leads where standing = 'GENUINE'"
                        + " order by received_day desc, received_at desc, id desc",
                place);
    }

    Object[] sessionBefore(long place) {
        return before(
                "start_day, starts_at, id from sessions where status not in ('CANCELLED', 'CANCELLED_LATE', 'MOVED_LATE')"
                        + " order by start_day desc, starts_at desc, id desc",
                place);
    }

    private Object[] before(String rows, long place) {
        return jdbc.queryForObject(
                "select " + rows + " limit 1 offset " + (place - 1), (row, n) -> new Object[] {
                    row.getObject(1, LocalDate.class), row.getObject(2, OffsetDateTime.class), row.getLong(3)
                });
    }
}
