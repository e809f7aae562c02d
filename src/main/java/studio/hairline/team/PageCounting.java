package studio.hairline.team;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import studio.hairline.operations.ShortMemory;
import studio.hairline.ui.PageCount;

/** Counts beside the pages of the navigation, the same for everybody who has signed in, and counted again only when they are old. */
@Component
public class PageCounting {

    private static final Duration LATEST = Duration.ofHours(12);

    /** What pages do not wait for stands for as many times as long as it took: counting takes no more than its share of the machine. */
    private static final int SHARE = 20;

    private final CurrentUser user;
    private final Acting acting;
    private final ShortMemory memory;
    private final Executor executor;

    PageCounting(
            CurrentUser user,
            Acting acting,
            ShortMemory memory,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.user = user;
        this.acting = acting;
        this.memory = memory;
        this.executor = executor;
    }

    /**
     * @param path of the page, such as {@code inbox}
     * @param old how old what is shown may be, where counting is quick
     */
    public PageCount of(String path, Duration old, LongSupplier waiting) {
        return new Remembered(path, old, waiting);
    }

    /** @param until by {@link System#nanoTime} */
    private record Known(long count, long until) {

        boolean isOld() {
            return System.nanoTime() - until >= 0;
        }
    }

    private final class Remembered implements PageCount {

        private final String path;
        private final Duration old;
        private final LongSupplier waiting;
        private final Cache<String, Known> known = memory.lasting(LATEST);
        private final AtomicReference<@Nullable CompletableFuture<Void>> running = new AtomicReference<>();

        Remembered(String path, Duration old, LongSupplier waiting) {
            this.path = path;
            this.old = old;
            this.waiting = waiting;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public long last() {
            Known last = known.getIfPresent(path);
            return user.id() == null || last == null ? 0 : last.count;
        }

        @Override
        public CompletableFuture<Void> counted() {
            Known last = known.getIfPresent(path);
            if (user.id() == null || last != null && !last.isOld()) {
                return CompletableFuture.completedFuture(null);
            }
            CompletableFuture<Void> mine = new CompletableFuture<>();
            CompletableFuture<Void> other = running.compareAndExchange(null, mine);
            if (other == null) {
                count(mine);
            }
            return other == null ? mine : other;
        }

        private void count(CompletableFuture<Void> counted) {
            Runnable counting = acting.kept(this::count);
            executor.execute(() -> {
                try {
                    counting.run();
                } finally {
                    running.set(null);
                    counted.complete(null);
                }
            });
        }

        private void count() {
            long begin = System.nanoTime();
            long count = waiting.getAsLong();
            long end = System.nanoTime();
            boolean quick = end - begin <= PATIENCE.toNanos();
            known.put(path, new Known(count, end + Math.max(old.toNanos(), quick ? 0 : SHARE * (end - begin))));
        }
    }
}
