package studio.hairline.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history read backwards: what was changed since an instant, as it was known at that instant. */
@Component
public class Earlier {

    /** Entries that changed a row, the latest first, so that the earliest has the last word. */
    private static final String CHANGES = " is not null and version is not null and recorded_at >= :then";

    private static final int MOST = 200_000;

    private static final String UNTOUCHED = "not exists (select 1 from history h where h.lead_id = %s and "
            + OfNone.of("h.session_id") + " and h.version is not null and h.recorded_at >= %s)";

    private static final String ORDER = " order by %s, version desc, recorded_at desc, id desc";

    private static final Rows LEADS = new Rows("lead_id", " and " + OfNone.of("session_id"), "");
    private static final Rows SESSIONS = new Rows("session_id", "", "");

    private final JdbcClient jdbc;

    Earlier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is not as it was.
     *
     * @param fields of each row that something was done to since, those that changed, as they were; an empty text stands for nothing
     * @param unknown those of them that nobody had written down by then
     */
    public record Past(Map<Long, Map<String, String>> fields, Set<Long> unknown) {

        static final Past NOTHING = new Past(Map.of(), Set.of());

        /** @return what of a row changed since, as it was; nothing of one that stayed as it was */
        public Map<String, String> of(long id) {
            return fields.getOrDefault(id, Map.of());
        }

        /** @return whether somebody had written it down by then */
        public boolean isKnown(long id) {
            return !unknown.contains(id);
        }
    }

    /** Which entries are read: of rows named by a column, that are of nothing smaller, and of which rows alone. */
    private record Rows(String column, String only, String among) {

        Rows among(String condition) {
            return new Rows(column, only, " and " + condition);
        }
    }

    /**
     * @param lead the column that names the lead
     * @param since the instant, as the statement names what it is given
     * @return the condition of rows of whose lead nothing was done since, but to its sessions
     */
    public static String untouched(String lead, String since) {
        return UNTOUCHED.formatted(lead, since);
    }

    /** @throws Refusal when too much was written down since to be held at once */
    public Past ofLeads(Instant then) {
        if (isMoreThan(MOST, then)) {
            throw new Refusal("More was written down since than can be looked through at once: choose a later day.");
        }
        return past(LEADS, then);
    }

    /** @return the same of these leads alone, at most a thousand */
    public Past ofLeads(Collection<Long> leads, Instant then) {
        return leads.isEmpty() ? Past.NOTHING : past(LEADS.among("lead_id in (" + listed(leads) + ")"), then);
    }

    /** @return whether more was written down since */
    public boolean isMoreThan(int entries, Instant then) {
        long counted = jdbc.sql(
                        "select count(*) from (select 1 from history where recorded_at >= :then limit :most) entries")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("most", entries + 1)
                .query(Long.class)
                .single();
        return counted > entries;
    }

    /** @param named as the history names settings; % stands for anything */
    public boolean isSetAnew(String named, Instant since) {
        return jdbc.sql("select count(*) from history where recorded_at >= ? and kind = 'SETTING_CHANGED'"
                                + " and before_json like ?")
                        .params(since.atOffset(ZoneOffset.UTC), "%\"" + named + "\":%")
                        .query(Long.class)
                        .single()
                > 0;
    }

    public Past ofSessions(Instant then) {
        return past(SESSIONS, then);
    }

    /** @return the same of this session alone */
    public Past ofSession(long session, Instant then) {
        return past(SESSIONS.among("session_id = " + session), then);
    }

    /** @return the same of these sessions alone, at most a thousand, and of those that went and were of these people */
    public Past ofSessions(Collection<Long> sessions, Collection<Long> people, Instant then) {
        String theirs = "person_id in (" + listed(people) + ")";
        String these = sessions.isEmpty() ? theirs : "(session_id in (" + listed(sessions) + ") or " + theirs + ")";
        return past(SESSIONS.among(these), then);
    }

    private static String listed(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Past past(Rows rows, Instant then) {
        Map<Long, Map<String, String>> fields = new HashMap<>();
        jdbc.sql("select " + rows.column() + ", before_json from history where " + rows.column() + CHANGES + rows.only()
                        + rows.among() + ORDER.formatted(rows.column()))
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query((ResultSet row) -> put(row, fields));
        return new Past(fields, unknown(rows, then));
    }

    private static void put(ResultSet row, Map<Long, Map<String, String>> fields) throws SQLException {
        fields.computeIfAbsent(row.getLong(1), id -> new HashMap<>()).putAll(FieldsJson.read(row.getString(2)));
    }

    private Set<Long> unknown(Rows rows, Instant then) {
        String column = rows.column();
        return new HashSet<>(jdbc.sql("select distinct " + column + " from history h where " + column + CHANGES
                        + rows.only() + rows.among() + " and not exists (select 1 from history e where e." + column
                        + " = h." + column + rows.only().replace("session_id", "e.session_id")
                        + " and e.version is not null and e.recorded_at < :then)")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list());
    }
}
