package studio.hairline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionExecution;

class DurableCommitsTest {

    private static final TransactionExecution WRITING = new TransactionExecution() {};

    private static final TransactionExecution READING = new TransactionExecution() {
        @Override
        public boolean isReadOnly() {
            return true;
        }
    };

    private final AtomicInteger syncs = new AtomicInteger();
    private final DurableCommits commits = new DurableCommits(true, syncs::incrementAndGet);

    @Test
    void nothingIsBroughtToTheDiskInTheMiddleOfATransaction() throws Exception {
        CountDownLatch committed = new CountDownLatch(1);
        try (ExecutorService others = Executors.newFixedThreadPool(1)) {
            commits.beforeBegin(WRITING);
            others.submit(() -> {
                write();
                committed.countDown();
            });
            assertThat(committed.await(100, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(syncs).hasValue(0);
            commits.afterRollback(WRITING, null);
            assertThat(committed.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(syncs).hasValue(1);
        }
    }

    @Test
    void aTransactionWithinAnotherIsOnTheDiskWithIt() {
        commits.beforeBegin(WRITING);
        write();
        assertThat(syncs).hasValue(0);
        commits.afterCommit(WRITING, null);
        assertThat(syncs).hasValue(1);
    }

    @Test
    void whoeverReadsWaitsForNobody() {
        commits.beforeBegin(READING);
        write();
        commits.afterCommit(READING, null);
        assertThat(syncs).hasValue(1);
    }

    @Test
    void whatDidNotBeginKeepsNobodyWaiting() {
        commits.beforeBegin(WRITING);
        commits.afterBegin(WRITING, new IllegalStateException("no connection"));
        write();
        assertThat(syncs).hasValue(1);
    }

    private void write() {
        commits.beforeBegin(WRITING);
        commits.afterBegin(WRITING, null);
        commits.afterCommit(WRITING, null);
    }
}
