package studio.hairline.treatments;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.history.Earlier;
import studio.hairline.history.OfNone;
import studio.hairline.tallies.Where;

/** Reads how series stood at an instant: the sessions of everybody of whom one, or a lead with one, was changed since. */
@Component
class SeriesThenReader {

    private static final int AT_ONCE = 500;

    private static final String SINCE = " and h.version is not null and h.recorded_at >= ?";

    private static final String LEADS = "select h.lead_id from history h where h.lead_id is not null" + SINCE
            + " union select o.lead_id from sessions o join history h on h.session_id = o.id"
            + " where o.lead_id is not null" + SINCE;

    private static final String PEOPLE = "select h.person_id from history h where h.session_id is not null"
            + " and h.person_id is not null" + SINCE
            + " union select o.person_id from sessions o join history h on h.session_id = o.id"
            + " where o.person_id is not null" + SINCE
            + " union select o.person_id from sessions o join history h on h.lead_id = o.lead_id"
            + " where " + OfNone.of("h.session_id") + " and o.person_id is not null" + SINCE;

    private final JdbcClient jdbc;
    private final SessionRepository sessions;
    private final RecallMonths months;
    private final EntityManager entities;
    private final Earlier earlier;

    SeriesThenReader(JdbcClient jdbc, SessionRepository sessions, RecallMonths months, Away away) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.months = months;
        this.entities = away.entities();
        this.earlier = away.earlier();
    }

    /** What is not the database's any more, and what was. */
    @Component
    record Away(EntityManager entities, Earlier earlier) {}

    /** Of whom, and of which leads, a session was changed since, or the lead. */
    record Kin(List<Long> people, List<Long> leads) {

        /** @return the same, but none of theirs, of rows that name a person and a lead in these columns */
        Where none(Where where, String person, String lead) {
            return where.noneOf(person, people).noneOf(lead, leads);
        }
    }

    Kin kin(Instant end) {
        return new Kin(ids(new Where().and(PEOPLE, end, end, end)), ids(new Where().and(LEADS, end, end)));
    }

    private List<Long> ids(Where asked) {
        return jdbc.sql(asked.condition())
                .params(asked.compared())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** @return whether the months after which touch-ups are due are those that were set then */
    boolean areMonthsKnown(Instant end) {
        return !earlier.isSetAnew(RecallMonths.SETTING, end);
    }

    SeriesThen read(SessionsThen.Touched touched, Kin those) {
        List<Session> all = new ArrayList<>(touched.then().values());
        List<Session> kin = inTurn(kin(touched, those), sessions::findByIdIn);
        kin.forEach(entities::detach);
        all.addAll(kin);
        Map<Long, List<Session>> byLead = grouped(all, session -> session.leadId);
        return new SeriesThen(
                List.copyOf(all),
                byLead,
                grouped(all, session -> session.personId),
                agreed(List.copyOf(byLead.keySet()), touched),
                months.all());
    }

    private List<Long> kin(SessionsThen.Touched touched, Kin those) {
        return Stream.concat(
                        inTurn(those.people(), some -> ids("person_id", some)).stream(),
                        inTurn(those.leads(), some -> ids("lead_id", some)).stream())
                .distinct()
                .filter(id -> !touched.now().containsKey(id))
                .toList();
    }

    private List<Long> ids(String column, List<Long> some) {
        Where where = new Where().among(column, some);
        return jdbc.sql("select id from sessions" + where.text())
                .params(where.compared())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private Map<Long, SeriesThen.Agreed> agreed(List<Long> leads, SessionsThen.Touched touched) {
        Map<Long, SeriesThen.Agreed> agreed = new HashMap<>();
        inTurn(leads, this::asTheyStand).forEach(one -> agreed.put(one.getKey(), one.getValue()));
        leads.forEach(id -> touched.leads()
                .subject(id)
                .ifPresent(then -> agreed.put(id, new SeriesThen.Agreed(then.sessions(), then.done()))));
        return agreed;
    }

    private List<Map.Entry<Long, SeriesThen.Agreed>> asTheyStand(List<Long> leads) {
        return jdbc.sql("select id, coalesce(planned_sessions, 0), series_done_day from leads where id in (:leads)")
                .param("leads", leads)
                .query((row, n) -> Map.entry(
                        row.getLong(1), new SeriesThen.Agreed(row.getInt(2), row.getObject(3, LocalDate.class))))
                .list();
    }

    private static Map<Long, List<Session>> grouped(List<Session> all, Function<Session, @Nullable Long> by) {
        Map<Long, List<Session>> groups = new HashMap<>();
        for (Session session : all) {
            Long key = by.apply(session);
            if (key != null) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(session);
            }
        }
        return groups;
    }

    private static <T> List<T> inTurn(List<Long> ids, Function<List<Long>, List<T>> some) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            found.addAll(some.apply(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return found;
    }
}
