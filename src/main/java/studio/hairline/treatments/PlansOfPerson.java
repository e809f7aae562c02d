package studio.hairline.treatments;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.people.Belongings;

/** A plan goes where its lead goes. */
@Component
@Order(20)
class PlansOfPerson implements Belongings {

    private final PlanRepository plans;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    PlansOfPerson(PlanRepository plans, EntityManager entities, JdbcClient jdbc) {
        this.plans = plans;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "plans";
    }

    @Override
    public String words(long number) {
        return number + (number == 1 ? " plan" : " plans");
    }

    @Override
    public long count(long personId) {
        return plans.countByPersonId(personId);
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
        entities.flush();
        jdbc.sql("update plans set person_id = :to where person_id = :from"
                        + " and lead_id in (select id from leads where person_id = :to)")
                .param("to", to)
                .param("from", from)
                .update();
    }
}
