package studio.hairline.record;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers that were signed; nothing is changed here, only added to. */
@Component
class SignedPaperRows {

    private final JdbcClient jdbc;

    SignedPaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SignedPaper> of(long sessionId) {
        return jdbc.sql(
                        "select paper, text_version, name, signed_at, recorded_by from signed_papers where session_id = ?"
                                + " order by signed_at")
                .param(sessionId)
                .query((row, n) -> new SignedPaper(
                        Paper.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, Long.class)))
                .list();
    }

    void add(long sessionId, SignedPaper signed, byte[] pdf) {
        jdbc.sql("insert into signed_papers values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        sessionId,
                        signed.paper().name(),
                        signed.version(),
                        signed.name(),
                        signed.at().atOffset(ZoneOffset.UTC))
                .param(signed.by())
                .param(pdf)
                .update();
    }

    Optional<byte[]> pdf(long sessionId, Paper paper) {
        return jdbc.sql("select pdf from signed_papers where session_id = ? and paper = ? and pdf is not null")
                .params(sessionId, paper.name())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}
