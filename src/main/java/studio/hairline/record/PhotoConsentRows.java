package studio.hairline.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of their photos, line by line; nothing is changed here. */
@Component
class PhotoConsentRows {

    /** Whether the person {@code p.person_id} agrees to a purpose now: their last word on it. */
    static final String IN_FORCE = "exists (select 1 from photo_consents c where c.person_id = p.person_id"
            + " and c.purpose = '%s' and c.given and not exists (select 1 from photo_consents l"
            + " where l.person_id = c.person_id and l.purpose = c.purpose and l.id > c.id))";

    private final JdbcClient jdbc;

    PhotoConsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long personId, PhotoConsent said) {
        jdbc.sql("insert into photo_consents (id, person_id, purpose, given, words, said_at, recorded_by)"
                        + " values (nextval('photo_consents_seq'), :person, :purpose, :given, :words, :at, :by)")
                .param("person", personId)
                .param("purpose", said.purpose().name())
                .param("given", said.given())
                .param("words", said.words())
                .param("at", said.at().atOffset(ZoneOffset.UTC))
                .param("by", said.by())
                .update();
    }

    /** @return the last word of each purpose anything was said of */
    List<PhotoConsent> last(long personId) {
        return jdbc.sql("select c.purpose, c.given, c.words, c.said_at, c.recorded_by from photo_consents c"
                        + " where c.person_id = :person and not exists (select 1 from photo_consents l"
                        + " where l.person_id = c.person_id and l.purpose = c.purpose and l.id > c.id)")
                .param("person", personId)
                .query((row, n) -> read(row))
                .list();
    }

    private static PhotoConsent read(ResultSet row) throws SQLException {
        return new PhotoConsent(
                Purpose.valueOf(row.getString(1)),
                row.getBoolean(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, Long.class));
    }
}
