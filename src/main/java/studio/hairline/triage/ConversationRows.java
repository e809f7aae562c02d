package studio.hairline.triage;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Talks;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.ContactConsents;
import studio.hairline.people.Way;
import studio.hairline.triage.Decision.Line;

/** What we tried and what they wrote, line by line. */
@Component
class ConversationRows {

    private final JdbcClient jdbc;
    private final Beside beside;

    ConversationRows(JdbcClient jdbc, Beside beside) {
        this.jdbc = jdbc;
        this.beside = beside;
    }

    /** Who knows what hangs on a conversation, and what time it is. */
    @Component
    record Beside(Postbox postbox, Talks talks, ContactConsents consents, StudioTime time) {}

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
        beside.talks().changed(leadId);
        return new Line.Ours(id);
    }

    Line theirs(long leadId, Said said, boolean asksForSilence) {
        long id = next("their_words_seq");
        jdbc.sql("insert into their_words (id, lead_id, written_at, noted_by, words, undone, asks_for_silence,"
                        + " recorded_at) values (?, ?, ?, ?, ?, false, ?, ?)")
                .param(id)
                .param(leadId)
                .param(said.at().atOffset(ZoneOffset.UTC))
                .param(said.by())
                .param(said.words())
                .param(asksForSilence)
                .param(now())
                .update();
        beside.talks().changed(leadId);
        return new Line.Theirs(id);
    }

    void undo(long leadId, @Nullable Line line) {
        switch (line) {
            case null -> {}
            case Line.Ours ours ->
                jdbc.sql("update attempts set undone = true where id = ?")
                        .param(ours.attemptId())
                        .update();
            case Line.Theirs theirs ->
                jdbc.sql("update their_words set undone = true, undone_at = ? where id = ?")
                        .params(now(), theirs.wordsId())
                        .update();
            case Line.Mail mail -> beside.postbox().takeOut(mail.mailId());
        }
        beside.talks().changed(leadId);
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

    /** @return of the person of this lead, over all their leads */
    Exchanged exchanged(long leadId) {
        String words = "select w.written_at, w.words, w.asks_for_silence from their_words w where w.undone = false and"
                + " w.lead_id in (%s)";
        String leads = "select o.id from leads l join leads o on o.person_id = l.person_id where l.id = :lead";
        String sql = "with w as (" + words.formatted(leads) + ") select"
                + " (select max(written_at) from w where asks_for_silence),"
                + " (select words from w where asks_for_silence order by written_at desc limit 1),"
                + " (select max(at) from (select written_at as at from w where not asks_for_silence"
                + " union all select received_at from leads where id in (" + leads + ")) said),"
                + " (select max(made_at) from attempts where undone = false and lead_id in (" + leads + "))";
        return jdbc.sql(sql)
                .param("lead", leadId)
                .query((row, n) -> new Exchanged(
                        InboxRows.instant(row, 1),
                        row.getString(2),
                        InboxRows.instant(row, 3),
                        InboxRows.instant(row, 4)))
                .single();
    }

    /** Whose lead it is, and where they are reached by phone. */
    record Them(long personId, @Nullable String phone) {}

    Them them(long leadId) {
        return jdbc.sql("select p.id, p.phone from leads l join people p on p.id = l.person_id where l.id = ?")
                .param(leadId)
                .query((row, n) -> new Them(row.getLong(1), row.getString(2)))
                .single();
    }

    Outbound.Grounds grounds(long personId, Way way) {
        String booked = "select exists (select 1 from consultations c join leads l on l.id = c.lead_id"
                + " where l.person_id = :person and c.outcome = 'BOOKED')"
                + " or exists (select 1 from sessions where person_id = :person and status = 'SCHEDULED')";
        boolean expected =
                jdbc.sql(booked).param("person", personId).query(Boolean.class).single();
        return new Outbound.Grounds(beside.consents().last(personId, way), expected);
    }

    private OffsetDateTime now() {
        return beside.time().now().atOffset(ZoneOffset.UTC);
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }
}
