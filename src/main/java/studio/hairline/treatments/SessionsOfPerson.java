package studio.hairline.treatments;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.leads.HangsOnLeads;
import studio.hairline.people.Belongings;

/** Sessions move with their person: those of a lead go where it goes, those of none by themselves. */
@Component
@Order(30)
class SessionsOfPerson implements Belongings {

    private final SessionRepository sessions;
    private final HangsOnLeads leads;
    private final JdbcClient jdbc;

    SessionsOfPerson(SessionRepository sessions, HangsOnLeads leads, JdbcClient jdbc) {
        this.sessions = sessions;
        this.leads = leads;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "sessions";
    }

    @Override
    public String words(long number) {
        return number + (number == 1 ? " session" : " sessions");
    }

    @Override
    public long count(long personId) {
        return sessions.countByPersonId(personId);
    }

    @Override
    public List<Moved> move(long from, long to) {
        List<Moved> moved = sessions.findByPersonIdAndLeadIdIsNullOrderById(from).stream()
                .map(session -> new Moved(String.valueOf(session.id()), ""))
                .toList();
        give(moved, from, to);
        return moved;
    }

    @Override
    public long stillAt(List<Moved> moved, long personId) {
        List<String> here = sessions.findByPersonIdAndLeadIdIsNullOrderById(personId).stream()
                .map(session -> String.valueOf(session.id()))
                .toList();
        return moved.stream().filter(one -> here.contains(one.key())).count();
    }

    @Override
    public void back(List<Moved> moved, long from, long to) {
        give(moved, from, to);
    }

    private void give(List<Moved> moved, long from, long to) {
        moved.stream()
                .map(one -> Long.valueOf(one.key()))
                .sorted()
                .forEach(id -> jdbc.sql("update sessions set person_id = :to where id = :id and person_id = :from")
                        .param("to", to)
                        .param("id", id)
                        .param("from", from)
                        .update());
        leads.follow("sessions", from, to);
    }
}
