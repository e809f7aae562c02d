package studio.hairline.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import studio.hairline.figures.Period;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.testing.OnBothDatabases;

/** Many who count on the same new day at once: every one of them is counted. */
@OnBothDatabases
class TalliesAtOnceTest {

    private static final int WRITERS = 6;
    private static final int DAYS = 40;
    /** Of a year in which no other test counts: the program remembers which rows there are, and tests empty tables under it. */
    private static final LocalDate FIRST = LocalDate.of(2031, 3, 1);

    @Autowired
    Tallies tallies;

    @Autowired
    TallyBook book;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void nobodyIsLostWhenADaysFirstAreManyAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(WRITERS);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            Callable<Void> writer = () -> countEachDay(together);
            assertThat(threads.invokeAll(Collections.nCopies(WRITERS, writer)))
                    .extracting(TalliesAtOnceTest::problem)
                    .containsOnlyNulls();
        }
        Period days = new Period(FIRST, FIRST.plusDays(DAYS));
        assertThat(book.days(Slice.everything(Split.NOTHING), days, Set.of(Tally.INQUIRIES)))
                .hasSize(DAYS)
                .allMatch(row -> row.get(Tally.INQUIRIES) == WRITERS);
        assertThat(book.sums(Slice.everything(Split.CATEGORY), days, Set.of(Tally.INQUIRIES)))
                .hasEntrySatisfying(
                        "CORRECTION",
                        row -> assertThat(row.get(Tally.INQUIRIES)).isEqualTo((long) WRITERS * DAYS));
    }

    /** @return of each, as whoever waits for somebody who failed only says that they waited */
    private static @Nullable String problem(Future<Void> done) {
        try {
            done.get();
            return null;
        } catch (InterruptedException | ExecutionException failed) {
            return String.valueOf(failed.getCause());
        }
    }

    private Void countEachDay(CyclicBarrier together) throws Exception {
        for (int day = 0; day < DAYS; day++) {
            LocalDate on = FIRST.plusDays(day);
            together.await(10, TimeUnit.SECONDS);
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> tallies.move(List.of(), List.of(inquiry(on))));
        }
        return null;
    }

    private static Counted inquiry(LocalDate on) {
        return new Counted(on, "CORRECTION", "REFERRAL", null, Map.of(Tally.INQUIRIES, 1L));
    }
}
