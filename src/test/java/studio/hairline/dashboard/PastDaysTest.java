package studio.hairline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** A day that is over is asked of one state of the database. */
@OnBothDatabases
class PastDaysTest {

    @Autowired
    PastDays days;

    @Autowired
    TestStudio studio;

    @Test
    void whatIsWrittenMeanwhileIntoAnotherTableIsNotSeen() {
        long goals = days.ask(LocalDate.of(2026, 11, 22), past -> {
            count("leads");
            CompletableFuture.runAsync(() -> studio.jdbc()
                            .sql("insert into goals (figure, amount) values ('INQUIRIES', 1)")
                            .update())
                    .join();
            return count("goals");
        });
        assertThat(goals).isZero();
        assertThat(count("goals")).isOne();
    }

    private long count(String table) {
        return studio.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
