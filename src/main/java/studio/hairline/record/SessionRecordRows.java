package studio.hairline.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Category;
import studio.hairline.people.PersonName;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionStatus;

/** Sessions with what is written down of them, in one statement. */
@Component
class SessionRecordRows {

    private static final String SIGNED =
            "exists (select 1 from signed_papers c where c.session_id = s.id and c.paper = ";
    private static final String ALL = "select " + PersonName.COLUMNS + ", s.id, s.person_id, s.lead_id, s.number,"
            + " pl.sessions as planned, s.kind, s.status, s.starts_at, s.length_minutes,"
            + " coalesce(u.name, s.artist_name, '') as artist, s.category, r.*, " + SIGNED
            + "'CONSENT') as consent, " + SIGNED + "'AFTERCARE') as acknowledged,"
            + " " + SessionItem.BITS + " as missing from sessions s left join people p on p.id = s.person_id"
            + " left join plans pl on pl.id = s.plan_id left join users u on u.id = s.artist_id"
            + " left join session_records r on r.session_id = s.id";

    private final JdbcClient jdbc;

    SessionRecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SessionRecord> of(long sessionId) {
        return jdbc.sql(ALL + " where s.id = ?")
                .param(sessionId)
                .query((row, n) -> read(row))
                .optional();
    }

    /** @return the latest first; of none, nothing */
    List<SessionRecord> of(Collection<Long> sessionIds) {
        return sessionIds.isEmpty()
                ? List.of()
                : jdbc.sql(ALL + " where s.id in (:ids) order by s.start_day desc, s.starts_at desc, s.id desc")
                        .param("ids", sessionIds)
                        .query((row, n) -> read(row))
                        .list();
    }

    private static SessionRecord read(ResultSet row) throws SQLException {
        boolean begun = row.getObject("session_id") != null;
        Set<Paper> signed = EnumSet.noneOf(Paper.class);
        if (row.getBoolean("consent")) {
            signed.add(Paper.CONSENT);
        }
        if (row.getBoolean("acknowledged")) {
            signed.add(Paper.AFTERCARE);
        }
        return new SessionRecord(
                visit(row),
                begun ? row.getInt("version") : 0,
                begun ? written(row) : ChairRecord.EMPTY,
                instant(row, "started_at"),
                signed,
                SessionItem.of(row.getInt("missing")));
    }

    private static ChairVisit visit(ResultSet row) throws SQLException {
        Long person = row.getObject("person_id", Long.class);
        return new ChairVisit(
                row.getLong("id"),
                person,
                person == null ? "Client not recorded" : row.getString(1),
                row.getObject("lead_id", Long.class),
                row.getObject("number", Integer.class),
                row.getObject("planned", Integer.class),
                SessionKind.valueOf(row.getString("kind")),
                SessionStatus.valueOf(row.getString("status")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("length_minutes"),
                row.getString("artist"),
                Category.valueOf(row.getString("category")));
    }

    private static ChairRecord written(ResultSet row) throws SQLException {
        return new ChairRecord(
                row.getBoolean("adult"),
                row.getString("identification"),
                row.getBoolean("risks"),
                row.getString("preparation"),
                ScalpArea.all(row.getString("areas")),
                row.getString("density"),
                row.getString("needles"),
                new Pigment(
                        row.getString("pigment_maker"), row.getString("pigment_colour"), row.getString("pigment_lot")),
                row.getObject("minutes", Integer.class),
                row.getString("notes"),
                row.getBoolean("aftercare"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
