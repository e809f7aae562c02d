package studio.hairline.treatments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Category;
import studio.hairline.leads.Moment;
import studio.hairline.leads.Source;

/** Sessions that went with an import that was taken back, made again from what the history keeps of whose they were. */
@Component
class SessionsGone {

    private static final int AT_ONCE = 500;
    private static final String WHOSE =
            "select h.session_id, max(h.person_id), max(h.lead_id), max(l.category), max(l.source) from history h left"
                    + " join leads l on l.id = h.lead_id where h.session_id in (:sessions) group by h.session_id";

    private final JdbcClient jdbc;

    SessionsGone(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return bare ones, whose fields have yet to be put back */
    List<Session> of(Collection<Long> sessions) {
        List<Long> all = List.copyOf(sessions);
        List<Session> made = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            made.addAll(jdbc.sql(WHOSE)
                    .param("sessions", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query((row, n) -> bare(row))
                    .list());
        }
        return made;
    }

    /** What one was about that belonged to no lead is not kept. */
    private static Session bare(ResultSet row) throws SQLException {
        String category = row.getString(4);
        Topic topic = category == null
                ? Topic.NOT_RECORDED
                : new Topic(Category.valueOf(category), Source.valueOf(row.getString(5)));
        Session session = new Session(
                SessionKind.TREATMENT,
                new Whose(row.getObject(2, Long.class), row.getObject(3, Long.class)),
                new Seat(new Moment(Instant.EPOCH, LocalDate.EPOCH), 0, null, null, null),
                topic);
        session.id = row.getLong(1);
        return session;
    }
}
