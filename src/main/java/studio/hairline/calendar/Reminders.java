package studio.hairline.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Subject;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Who was reminded of what they come for; of another time they are reminded anew. */
@Service
@ForStaff
public class Reminders {

    private final JdbcClient jdbc;
    private final History history;
    private final StudioTime time;
    private final CurrentUser user;

    Reminders(JdbcClient jdbc, History history, StudioTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.history = history;
        this.time = time;
        this.user = user;
    }

    /** @param by null for somebody who left */
    public record Reminded(Instant at, @Nullable Long by) {}

    /** @return by {@link Appointment.Ref#key}, those that were reminded of the time at which they come */
    @Transactional(readOnly = true)
    public Map<String, Reminded> of(Collection<Appointment> visits) {
        Map<String, Reminded> reminded = new HashMap<>();
        if (!visits.isEmpty()) {
            Map<String, Instant> starts = new HashMap<>();
            visits.forEach(one -> starts.put(one.ref().key(), one.stay().startsAt()));
            jdbc.sql("select type, visit_id, starts_at, reminded_at, reminded_by from reminders"
                            + " where visit_id in (:ids)")
                    .param("ids", visits.stream().map(one -> one.ref().id()).toList())
                    .query(row -> {
                        String key = row.getString(1) + ":" + row.getLong(2);
                        Instant of = row.getObject(3, OffsetDateTime.class).toInstant();
                        if (of.equals(starts.get(key))) {
                            Instant at = row.getObject(4, OffsetDateTime.class).toInstant();
                            reminded.put(key, new Reminded(at, row.getObject(5, Long.class)));
                        }
                    });
        }
        return reminded;
    }

    /** Twice is once. @throws Refusal when there is nothing ahead to be reminded of */
    @Transactional
    public void remind(Appointment visit) {
        if (!visit.isMovable() || visit.stay().startsAt().isBefore(time.now())) {
            throw new Refusal("This appointment does not lie ahead any more.");
        }
        int written = jdbc.sql("insert into reminders (type, visit_id, starts_at, reminded_at, reminded_by)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .param(visit.ref().type().name())
                .param(visit.ref().id())
                .param(visit.stay().startsAt().atOffset(ZoneOffset.UTC))
                .param(time.now().atOffset(ZoneOffset.UTC))
                .param(user.id())
                .update();
        if (written > 0) {
            tell(EventKind.REMINDED, visit, visit.what().words());
        }
    }

    /** They were not, after all. */
    @Transactional
    public void forget(Appointment visit) {
        int gone = jdbc.sql("delete from reminders where type = ? and visit_id = ? and starts_at = ?")
                .param(visit.ref().type().name())
                .param(visit.ref().id())
                .param(visit.stay().startsAt().atOffset(ZoneOffset.UTC))
                .update();
        if (gone > 0) {
            tell(EventKind.UNDONE, visit, "Reminded");
        }
    }

    private void tell(EventKind kind, Appointment visit, String about) {
        history.append(new Happening(kind, subject(visit), time.now(), new Change(Map.of(), Map.of("about", about))));
    }

    private static Subject subject(Appointment visit) {
        Long session = visit.ref().type() == Type.SESSION ? visit.ref().id() : null;
        return new Subject(visit.who().personId(), visit.who().leadId(), session, null);
    }
}
