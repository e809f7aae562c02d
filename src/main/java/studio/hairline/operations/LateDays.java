package studio.hairline.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out again the days of what was written while the time zone changed by whoever still went by the one before: transactions
 * that were under way, and other nodes, which hear of it within a minute.
 */
@Component
public class LateDays {

    private static final Duration HEARD = Duration.ofMinutes(2);

    private final StudioTime time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final AtomicReference<@Nullable Instant> due = new AtomicReference<>();

    LateDays(StudioTime time, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.time = time;
        this.events = events;
        this.transaction = transaction;
    }

    /** Everybody has heard of the new zone in a while. */
    void expect() {
        due.set(time.now().plus(HEARD));
    }

    /** Settles them once, when everybody has heard. */
    @Scheduled(
            fixedDelayString = "${hairline.late-days.every:30s}",
            initialDelayString = "${hairline.late-days.every:30s}")
    public void look() {
        Instant at = due.get();
        if (at != null && !time.now().isBefore(at) && due.compareAndSet(at, null)) {
            settle();
        }
    }

    /** Writes only what differs, and mends the sums of each day while everybody goes on writing. */
    public void settle() {
        TimeZoneChanged again = new TimeZoneChanged(time.zone(), time.zone());
        transaction.executeWithoutResult(open -> events.publishEvent(again));
        events.publishEvent(new DaysSettled());
    }
}
