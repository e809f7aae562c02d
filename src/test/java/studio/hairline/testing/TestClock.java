package studio.hairline.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until told otherwise. */
public class TestClock extends Clock {

    /** Where every test begins: a Wednesday morning in the studio (10:00 in Chicago). */
    public static final Instant START = Instant.parse("2026-06-17T15:00:00Z");

    private volatile Instant instant = START;

    public void setTo(Instant instant) {
        this.instant = instant;
    }

    /** @param instant for example {@code 2026-03-08T07:59:00Z} */
    public void setTo(String instant) {
        setTo(Instant.parse(instant));
    }

    public void advance(Duration by) {
        instant = instant.plus(by);
    }

    @Override
    public Instant instant() {
        return instant;
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
