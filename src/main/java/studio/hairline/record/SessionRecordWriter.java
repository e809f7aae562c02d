package studio.hairline.record;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.history.Subject;

/** Writes records of sessions, one row each, while its session is held. */
@Component
class SessionRecordWriter {

    private static final String INSERT =
            "insert into session_records (version, adult, identification, risks, preparation,"
                    + " areas, density, needles, pigment_maker, pigment_colour, pigment_lot, minutes, notes, aftercare, session_id)"
                    + " values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE =
            "update session_records set version = version + 1, adult = ?, identification = ?,"
                    + " risks = ?, preparation = ?, areas = ?, density = ?, needles = ?, pigment_maker = ?, pigment_colour = ?,"
                    + " pigment_lot = ?, minutes = ?, notes = ?, aftercare = ? where session_id = ?";

    private final JdbcClient jdbc;

    SessionRecordWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whose session it is, which stays held until the transaction ends */
    Subject hold(long sessionId) {
        return jdbc.sql("select person_id, lead_id, version from sessions where id = ? for update")
                .param(sessionId)
                .query((row, n) -> Subject.session(
                        row.getObject(1, Long.class), row.getObject(2, Long.class), sessionId, row.getInt(3)))
                .optional()
                .orElseThrow(() -> new Refusal("There is no session " + sessionId + " any more."));
    }

    void write(SessionRecord before, ChairRecord written) {
        jdbc.sql(before.version() == 0 ? INSERT : UPDATE)
                .param(written.adult())
                .param(written.identification())
                .param(written.risks())
                .param(written.preparation())
                .param(ScalpArea.codes(written.areas()))
                .param(written.density())
                .param(written.needles())
                .param(written.pigment().maker())
                .param(written.pigment().colour())
                .param(written.pigment().lot())
                .param(written.minutes())
                .param(written.notes())
                .param(written.aftercare())
                .param(before.visit().id())
                .update();
    }

    void start(long sessionId, Instant at) {
        jdbc.sql("update session_records set started_at = ?, version = version + 1 where session_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), sessionId)
                .update();
    }
}
