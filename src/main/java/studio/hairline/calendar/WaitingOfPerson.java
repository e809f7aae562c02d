package studio.hairline.calendar;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.people.Belongings;

/** Who waits goes on waiting when two records of them become one. */
@Component
@Order(60)
class WaitingOfPerson implements Belongings {

    private final JdbcClient jdbc;

    WaitingOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "waiting_list";
    }

    @Override
    public String words(long number) {
        return number + (number == 1 ? " wait for an earlier day" : " waits for an earlier day");
    }

    @Override
    public long count(long personId) {
        return ids(personId).size();
    }

    @Override
    public List<Moved> move(long from, long to) {
        List<Moved> moved =
                ids(from).stream().map(id -> new Moved(id.toString(), "")).toList();
        give(moved, from, to);
        return moved;
    }

    @Override
    public long stillAt(List<Moved> moved, long personId) {
        List<Long> here = ids(personId);
        return moved.stream()
                .filter(one -> here.contains(Long.valueOf(one.key())))
                .count();
    }

    @Override
    public void back(List<Moved> moved, long from, long to) {
        give(moved, from, to);
    }

    private List<Long> ids(long personId) {
        return jdbc.sql("select id from waiting_list where person_id = ? order by id")
                .param(personId)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private void give(List<Moved> moved, long from, long to) {
        moved.forEach(one -> jdbc.sql("update waiting_list set person_id = ? where id = ? and person_id = ?")
                .params(to, Long.valueOf(one.key()), from)
                .update());
    }
}
