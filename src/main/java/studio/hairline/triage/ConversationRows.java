package studio.hairline.triage;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.triage.Decision.Line;

/** What we tried and what they wrote, line by line. */
@Component
class ConversationRows {

    private final JdbcClient jdbc;

    ConversationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Line ours(long leadId, Said said, Way way) {
        long id = next("attempts_seq");
        jdbc.sql("insert into attempts (id, lead_id, made_at, made_by, channel, words, undone)"
                        + " values (?, ?, ?, ?, ?, ?, false)")
                .param(id)
                .param(leadId)
                .param(said.at().atOffset(ZoneOffset.UTC))
                .param(said.by())
                .param(way.name())
                .param(said.words())
                .update();
        return new Line.Ours(id);
    }

    Line theirs(long leadId, Said said) {
        long id = next("their_words_seq");
        jdbc.sql("insert into their_words (id, lead_id, written_at, noted_by, words, undone)"
                        + " values (?, ?, ?, ?, ?, false)")
                .param(id)
                .param(leadId)
                .param(said.at().atOffset(ZoneOffset.UTC))
                .param(said.by())
                .param(said.words())
                .update();
        return new Line.Theirs(id);
    }

    void undo(@Nullable Line line) {
        switch (line) {
            case null -> {}
            case Line.Ours ours -> undo("attempts", ours.attemptId());
            case Line.Theirs theirs -> undo("their_words", theirs.wordsId());
        }
    }

    /** @return oldest first, without what was taken back */
    List<Said> of(long leadId) {
        return jdbc.sql("select made_at, made_by, channel, words from attempts where lead_id = ? and undone = false"
                        + " union all select written_at, noted_by, null, words from their_words"
                        + " where lead_id = ? and undone = false order by 1")
                .params(leadId, leadId)
                .query((row, n) -> new Said(
                        Objects.requireNonNull(InboxRows.instant(row, 1)),
                        row.getObject(2, Long.class),
                        row.getString(3) == null ? null : Way.valueOf(row.getString(3)),
                        row.getString(4)))
                .list();
    }

    private void undo(String table, long id) {
        jdbc.sql("update " + table + " set undone = true where id = ?")
                .param(id)
                .update();
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }
}
