package studio.hairline.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers that were signed; nothing is changed here, only added to. */
@Component
class SignedPaperRows {

    private static final String ALL =
            "select paper, text_version, name, signed_at, recorded_by, session_id from signed_papers where session_id ";

    private final JdbcClient jdbc;

    SignedPaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SignedPaper> of(long sessionId) {
        return jdbc.sql(ALL + "= ? order by signed_at")
                .param(sessionId)
                .query(SignedPaperRows::read)
                .list();
    }

    /** @return by session */
    Map<Long, List<SignedPaper>> of(Collection<Long> sessionIds) {
        Map<Long, List<SignedPaper>> papers = new HashMap<>();
        if (!sessionIds.isEmpty()) {
            jdbc.sql(ALL + "in (:ids) order by signed_at")
                    .param("ids", sessionIds)
                    .query(row -> {
                        papers.computeIfAbsent(row.getLong(6), id -> new ArrayList<>())
                                .add(read(row, 0));
                    });
        }
        return papers;
    }

    private static SignedPaper read(ResultSet row, int n) throws SQLException {
        return new SignedPaper(
                Paper.valueOf(row.getString(1)),
                row.getInt(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, Long.class));
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
