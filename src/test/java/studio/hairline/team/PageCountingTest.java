package studio.hairline.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.PageCount;

@OnBothDatabases
class PageCountingTest {

    private static final Duration SLOW = PageCount.PATIENCE.plusMillis(50);

    @Autowired
    PageCounting pages;

    @Autowired
    CurrentUser user;

    @Test
    void noPageWaitsForWhatTakesLongAndTheLastCountStandsMeanwhile() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        PageCount count = pages.of("slow", Duration.ZERO, () -> {
            asked.incrementAndGet();
            await(done);
            return 7;
        });
        CompletableFuture<Void> first = count.counted();
        CompletableFuture<Void> second = count.counted();
        assertThat(count.last()).isZero();
        Thread.sleep(SLOW);
        done.countDown();
        first.get();
        second.get();
        assertThat(count.last()).isEqualTo(7);
        assertThat(count.counted())
                .as("it took long, so that it stands for long")
                .isDone();
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsCountedQuicklyIsCountedAnewInTheNameOfWhoeverLooks() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        PageCount count = pages.of("quick", Duration.ZERO, () -> {
            assertThat(user.id()).isEqualTo(TestStudio.OWNER);
            return asked.incrementAndGet();
        });
        count.counted().get();
        assertThat(count.last()).isOne();
        count.counted().get();
        assertThat(count.last()).isEqualTo(2);
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
