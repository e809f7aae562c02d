package studio.hairline.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The studio's clock: what time it is, and which studio day and hour an instant belongs to. */
@Component
public class StudioTime {

    private static final ThreadLocal<@Nullable Instant> TOLD = new ThreadLocal<>();

    private final Clock clock;
    private final StudioZone zone;

    StudioTime(Clock clock, StudioZone zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Instant now() {
        Instant told = TOLD.get();
        return told == null ? clock.instant() : told;
    }

    /** Does something as if it were that time on this thread: how the sample studio gets its past. */
    public void during(Instant then, Runnable act) {
        Instant before = TOLD.get();
        TOLD.set(then);
        try {
            act.run();
        } finally {
            TOLD.set(before);
        }
    }

    /** @return whether a past is being told, as the sample studio's is, instead of lived */
    public boolean isTold() {
        return TOLD.get() != null;
    }

    public ZoneId zone() {
        return zone.current();
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** @return 0 for Monday 0:00–0:59 up to 167 for Sunday 23:00–23:59, by the studio's wall clock */
    public int hourOfWeek(Instant instant) {
        return hourOfWeek(instant, zone());
    }

    /** The same by the wall clock of a time zone. */
    public static int hourOfWeek(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return (local.getDayOfWeek().getValue() - 1) * 24 + local.getHour();
    }
}
