package studio.hairline.team;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Slows down guessing: some tries are free, then each further one has to wait twice as long as the one before. */
class Brake {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final int free;
    private final Duration longest;
    private final InstantSource clock;
    private final Cache<String, Tries> tries = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(100_000)
            .build();

    Brake(int free, Duration longest, InstantSource clock) {
        this.free = free;
        this.longest = longest;
        this.clock = clock;
    }

    private record Tries(int count, Instant next) {}

    /** Takes one try before it is known how it ends, so that many at once gain nothing. @return the wait; zero: go on */
    Duration take(String who) {
        Instant now = clock.instant();
        AtomicReference<Duration> wait = new AtomicReference<>(Duration.ZERO);
        tries.asMap().compute(who, (key, before) -> {
            if (before != null && before.next().isAfter(now)) {
                wait.set(Duration.between(now, before.next()));
                return before;
            }
            return after(before == null ? 1 : before.count() + 1, now);
        });
        return wait.get();
    }

    void forgive(String who) {
        tries.invalidate(who);
    }

    private Tries after(int count, Instant now) {
        long seconds = count < free ? 0 : 1L << Math.min(20, count - free + 1);
        return new Tries(count, now.plusSeconds(Math.min(seconds, longest.toSeconds())));
    }
}
