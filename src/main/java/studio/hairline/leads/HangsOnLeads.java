package studio.hairline.leads;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.people.Belongings;

/** What a person has by their leads goes where its lead goes: it follows, and nothing has to be remembered of it. */
@Component
public class HangsOnLeads {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    HangsOnLeads(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** @param table whose {@code lead_id} says where its {@code person_id} has to be */
    public void follow(String table, long from, long to) {
        entities.flush();
        jdbc.sql("update " + table + " set person_id = :to where person_id = :from"
                        + " and lead_id in (select id from leads where person_id = :to)")
                .param("to", to)
                .param("from", from)
                .update();
    }

    /** @param word of one of them; more have an s */
    public Belongings all(String table, String word) {
        return new Following(table, word);
    }

    private final class Following implements Belongings {

        private final String table;
        private final String word;

        Following(String table, String word) {
            this.table = table;
            this.word = word;
        }

        @Override
        public String kind() {
            return table;
        }

        @Override
        public String words(long number) {
            return number + " " + word + (number == 1 ? "" : "s");
        }

        @Override
        public long count(long personId) {
            return jdbc.sql("select count(*) from " + table + " where person_id = :person")
                    .param("person", personId)
                    .query(Long.class)
                    .single();
        }

        @Override
        public List<Moved> move(long from, long to) {
            follow(table, from, to);
            return List.of();
        }

        @Override
        public long stillAt(List<Moved> moved, long personId) {
            return 0;
        }

        @Override
        public void back(List<Moved> moved, long from, long to) {
            follow(table, from, to);
        }
    }
}
