package studio.hairline.intake;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.people.Belongings;

/** What somebody agreed to came with an inquiry, and goes where it goes. */
@Component
@Order(50)
class ConsentsOfPerson implements Belongings {

    private final JdbcClient jdbc;

    ConsentsOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "consents";
    }

    @Override
    public String words(long number) {
        return number + (number == 1 ? " consent" : " consents");
    }

    @Override
    public long count(long personId) {
        return jdbc.sql("select count(*) from consents where person_id = :person")
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Moved> move(long from, long to) {
        follow(from, to);
        return List.of();
    }

    @Override
    public long stillAt(List<Moved> moved, long personId) {
        return 0;
    }

    @Override
    public void back(List<Moved> moved, long from, long to) {
        follow(from, to);
    }

    private void follow(long from, long to) {
        jdbc.sql("update consents set person_id = :to where person_id = :from"
                        + " and lead_id in (select id from leads where person_id = :to)")
                .param("to", to)
                .param("from", from)
                .update();
    }
}
