package studio.hairline.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.calendar.Appointment.Outside;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Appointment.State;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.calendar.Appointment.What;
import studio.hairline.calendar.Appointment.Who;
import studio.hairline.chairs.Stay;
import studio.hairline.leads.Category;
import studio.hairline.people.PersonName;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionStatus;

/** Who comes on which days: sessions and consultations in one statement, without those called off. */
@Service
@ForStaff
public class Appointments {

    private static final String ALL = "select 'SESSION' as type, s.id, s.version, s.person_id, s.lead_id, "
            + PersonName.COLUMNS + ", s.starts_at, s.length_minutes, s.artist_id, s.chair_id, s.category, s.status,"
            + " s.kind, s.number, pl.sessions, s.artist_name, s.id, s.version"
            + " from sessions s left join people p on p.id = s.person_id left join plans pl on pl.id = s.plan_id"
            + " where s.start_day >= :from and s.start_day < :until and s.status not in " + SessionStatus.OFF
            + " union all select 'CONSULTATION', c.id, c.version, l.person_id, c.lead_id, " + PersonName.COLUMNS
            + ", c.starts_at, c.length_minutes, c.artist_id, c.chair_id, l.category, c.outcome, c.kind,"
            + " cast(null as smallint), cast(null as smallint), cast(null as varchar(120)),"
            + " coalesce(c.first_id, c.id), c.revision + c.version"
            + " from consultations c join leads l on l.id = c.lead_id join people p on p.id = l.person_id"
            + " where c.start_day >= :from and c.start_day < :until"
            + " and c.outcome not in ('CANCELLED', 'CANCELLED_LATE', 'MOVED', 'MOVED_LATE') order by 8, 1, 2";

    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param until without it. @return the earliest first */
    @Transactional(readOnly = true)
    public List<Appointment> between(LocalDate from, LocalDate until) {
        return jdbc.sql(ALL)
                .param("from", from)
                .param("until", until)
                .query(Appointments::read)
                .list();
    }

    private static Appointment read(ResultSet row, int number) throws SQLException {
        Stay stay = new Stay(
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getInt(9),
                row.getObject(10, Long.class),
                row.getObject(11, Long.class));
        return new Appointment(
                new Ref(Type.valueOf(row.getString(1)), row.getLong(2), row.getInt(3)),
                who(row),
                stay,
                new What(Category.valueOf(row.getString(12)), words(row), state(row.getString(13)), row.getString(17)),
                new Outside(row.getLong(18), row.getInt(19)));
    }

    private static String words(ResultSet row) throws SQLException {
        return words(row.getString(14), row.getObject(15, Short.class), row.getObject(16, Short.class));
    }

    private static Who who(ResultSet row) throws SQLException {
        Long person = row.getObject(4, Long.class);
        return new Who(person, row.getObject(5, Long.class), person == null ? "Client not recorded" : row.getString(6));
    }

    /** @param kind of a session or a consultation. @param number n of how many were planned; null outside a series */
    static String words(String kind, @Nullable Short number, @Nullable Short planned) {
        if (number != null) {
            return "Session " + number + (planned == null ? "" : " of " + planned);
        }
        return switch (kind) {
            case "IN_PERSON" -> "Consultation";
            case "PHOTO" -> "Consultation by photo";
            case "VIDEO" -> "Consultation by video";
            case "TOUCH_UP" -> "Touch-up";
            default -> "Session";
        };
    }

    /** @param code of what became of a session or a consultation */
    static State state(String code) {
        return switch (code) {
            case "SCHEDULED", "BOOKED" -> State.AHEAD;
            case "MISSED" -> State.MISSED;
            default -> State.TOOK_PLACE;
        };
    }
}
