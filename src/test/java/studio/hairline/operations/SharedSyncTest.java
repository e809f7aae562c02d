package studio.hairline.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedSyncTest {

    @Test
    void nobodyIsAnsweredBeforeASyncThatBeganAfterTheyAsked() {
        AtomicInteger syncs = new AtomicInteger();
        SharedSync sync = new SharedSync(syncs::incrementAndGet);
        sync.await();
        sync.await();
        assertThat(syncs).hasValue(2);
    }

    @Test
    void thoseWhoWaitShareOneSync() throws Exception {
        AtomicInteger syncs = new AtomicInteger();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        SharedSync sync = new SharedSync(() -> {
            syncs.incrementAndGet();
            running.countDown();
            await(goOn);
        });
        try (ExecutorService writers = Executors.newFixedThreadPool(9)) {
            writers.submit(sync::await);
            await(running);
            for (int i = 0; i < 8; i++) {
                writers.submit(sync::await);
            }
            while (sync.waiting() < 8) {
                Thread.sleep(1);
            }
            goOn.countDown();
        }
        assertThat(syncs).hasValue(2);
    }

    @Test
    void aFailedSyncAnswersNobody() {
        SharedSync sync = new SharedSync(() -> {
            throw new IllegalStateException("disk");
        });
        assertThatThrownBy(sync::await).hasMessage("disk");
        assertThatThrownBy(sync::await).hasMessage("disk");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
