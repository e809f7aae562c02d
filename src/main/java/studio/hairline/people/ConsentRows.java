package studio.hairline.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of ways of contact, line by line; a line is marked as undone and never changed. */
@Component
class ConsentRows {

    private static final String LINES =
            "select c.id, c.channel, c.given, c.wording, c.said_at, c.recorded_by, c.how from consents c"
                    + " where c.person_id = :person and not c.undone";

    private final JdbcClient jdbc;

    ConsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the last word of each way, by its name */
    List<ContactConsent> last(long personId) {
        return lines(
                personId,
                " and not exists (select 1 from consents l where l.person_id = c.person_id"
                        + " and l.channel = c.channel and not l.undone and l.id > c.id) order by c.channel");
    }

    /** @return every word, the latest first */
    List<ContactConsent> all(long personId) {
        return lines(personId, " order by c.id desc");
    }

    void add(long personId, Statement said, Instant at, @Nullable Long by) {
        jdbc.sql("insert into consents (person_id, channel, given, wording, language, said_at, recorded_by,"
                        + " how) values (:person, :channel, :given, :words, '', :at, cast(:by as bigint),"
                        + " cast(:how as varchar(12)))")
                .param("person", personId)
                .param("channel", said.way().name())
                .param("given", said.given())
                .param("words", said.words())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("how", said.how() == null ? null : said.how().name())
                .update();
    }

    /** @return false when it was undone already, or they said it themselves */
    boolean undo(long id) {
        return jdbc.sql("update consents set undone = true where id = ? and not undone and recorded_by is not null")
                        .param(id)
                        .update()
                == 1;
    }

    private List<ContactConsent> lines(long personId, String which) {
        return jdbc.sql(LINES + which)
                .param("person", personId)
                .query((row, n) -> read(row))
                .list();
    }

    private static ContactConsent read(ResultSet row) throws SQLException {
        String how = row.getString(7);
        return new ContactConsent(
                row.getLong(1),
                row.getString(2),
                row.getBoolean(3),
                row.getString(4),
                new ContactConsent.Source(
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getObject(6, Long.class),
                        how == null ? null : HowSaid.valueOf(how)));
    }
}
