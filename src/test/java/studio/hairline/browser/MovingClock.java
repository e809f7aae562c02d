package studio.hairline.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The running studio's clock: it ticks, and a journey of years may set it. */
final class MovingClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    void setTo(Instant then) {
        ahead = Duration.between(Instant.now(), then);
    }

    void setToNow() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
