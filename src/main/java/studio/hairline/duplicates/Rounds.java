package studio.hairline.duplicates;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import studio.hairline.team.ForStaff;

/**
 * Looks through everybody who came in a file or with the sample, on demand and a few seconds at a time; goes on where it
 * stopped, and begins anew once everybody was looked at.
 */
@Service
@ForStaff
public class Rounds {

    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final int PIECE = 50;

    private final JdbcClient jdbc;
    private final Lookout lookout;
    private final TransactionTemplate transaction;

    Rounds(JdbcClient jdbc, Lookout lookout, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.lookout = lookout;
        this.transaction = transaction;
    }

    /**
     * How far it got.
     *
     * @param left people who were not looked at yet
     */
    public record Round(int looked, long left) {

        public boolean isOver() {
            return left == 0;
        }
    }

    public Round goOn() {
        long until = System.nanoTime() + AT_ONCE.toNanos();
        int looked = 0;
        List<Long> piece = next();
        while (!piece.isEmpty() && System.nanoTime() < until) {
            List<Long> people = piece;
            transaction.executeWithoutResult(state -> look(people));
            looked += people.size();
            piece = next();
        }
        if (piece.isEmpty()) {
            transaction.executeWithoutResult(state -> remember(0));
            return new Round(looked, 0);
        }
        return new Round(looked, left());
    }

    private void look(List<Long> people) {
        people.forEach(lookout::look);
        remember(people.getLast());
    }

    private List<Long> next() {
        return jdbc.sql("select id from people where id > :last and merged_into is null order by id limit " + PIECE)
                .param("last", last())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private long left() {
        return jdbc.sql("select count(*) from people where id > :last and merged_into is null")
                .param("last", last())
                .query(Long.class)
                .single();
    }

    private long last() {
        return jdbc.sql("select person_id from pairs_looked where id = 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private void remember(long last) {
        jdbc.sql("insert into pairs_looked values (1, 0) on conflict do nothing")
                .update();
        jdbc.sql("update pairs_looked set person_id = :last where id = 1")
                .param("last", last)
                .update();
    }
}
