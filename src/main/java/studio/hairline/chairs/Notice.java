package studio.hairline.chairs;

import java.time.Duration;
import java.time.Instant;

/** How long before the time one may still call off without a word about money. */
public final class Notice {

    public static final Duration LEAST = Duration.ofHours(48);

    private Notice() {}

    public static boolean isLate(Instant startsAt, Instant now) {
        return Duration.between(now, startsAt).compareTo(LEAST) < 0;
    }
}
