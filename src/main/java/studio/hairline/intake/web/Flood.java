package studio.hairline.intake.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How much may come by one key or, without a good one, from one address: more has to wait, or looks like spam. */
@Component
class Flood {

    private static final int A_MINUTE = 120;
    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final int FORMS = 10;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(WHILE).maximumSize(10_000).build();

    /** @return seconds to wait; zero: go on */
    long take(String who) {
        var probe =
                buckets.get(who, one -> bucket(A_MINUTE, Duration.ofMinutes(1))).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.ceilDiv(
                        probe.getNanosToWaitForRefill(), Duration.ofSeconds(1).toNanos());
    }

    /** @return whether ten forms came from there in ten minutes; a studio's own tablet sends fewer */
    boolean isMoreThanAPersonSends(String address) {
        return !buckets.get("often " + address, one -> bucket(FORMS, WHILE)).tryConsume(1);
    }

    private static Bucket bucket(int most, Duration time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, time))
                .build();
    }
}
