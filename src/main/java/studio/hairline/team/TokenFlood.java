package studio.hairline.team;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How much may be asked in a minute by whoever has a token or, without a good one, from one address (decision 009). */
@Component
class TokenFlood {

    private static final int OF_A_HOLDER = 600;
    private static final int OF_A_STRANGER = 60;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(10_000)
            .build();

    /** @return seconds to wait; zero: go on */
    long byHolder(long userId) {
        return take("user " + userId, OF_A_HOLDER);
    }

    long byAddress(HttpServletRequest request) {
        return take("address " + request.getRemoteAddr(), OF_A_STRANGER);
    }

    private long take(String who, int most) {
        var probe = buckets.get(who, one -> bucket(most)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.ceilDiv(
                        probe.getNanosToWaitForRefill(), Duration.ofSeconds(1).toNanos());
    }

    private static Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                .build();
    }
}
