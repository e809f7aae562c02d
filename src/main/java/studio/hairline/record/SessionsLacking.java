package studio.hairline.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.treatments.Lacking;

/** What many sessions miss, by one statement or within that of a list. */
@Component
class SessionsLacking implements Lacking {

    private final JdbcClient jdbc;

    SessionsLacking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, List<String>> of(Collection<Long> sessions) {
        Map<Long, List<String>> missing = new HashMap<>();
        if (!sessions.isEmpty()) {
            jdbc.sql("select s.id, " + SessionItem.BITS + " as missing from sessions s"
                            + " left join people p on p.id = s.person_id"
                            + " left join session_records r on r.session_id = s.id where s.id in (:ids)")
                    .param("ids", sessions)
                    .query(row -> {
                        missing.put(row.getLong(1), briefly(row.getInt(2)));
                    });
        }
        missing.values().removeIf(List::isEmpty);
        return missing;
    }

    @Override
    public String bits() {
        return "(select " + SessionItem.bitsOf("sessions") + " from (select 1 as n) one"
                + " left join session_records r on r.session_id = sessions.id)";
    }

    @Override
    public List<String> briefly(int bits) {
        return SessionItem.of(bits).stream().map(SessionItem::brief).toList();
    }
}
