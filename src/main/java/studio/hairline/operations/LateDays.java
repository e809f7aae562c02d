package studio.hairline.operations;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out again the days of what was written while the time zone changed by whoever still went by the one before: transactions
 * that were under way, and other nodes, which hear of it within a minute. That it is due stands in the database, so that it is
 * done after a restart, too.
 */
@Component
public class LateDays {

    private static final Duration HEARD = Duration.ofMinutes(2);

    /** Whoever began it is taken to have died after that long. */
    private static final Duration DONE = Duration.ofMinutes(30);

    private final StudioTime time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    LateDays(StudioTime time, ApplicationEventPublisher events, TransactionTemplate transaction, JdbcClient jdbc) {
        this.time = time;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Everybody has heard of the new zone in a while. */
    void expect() {
        jdbc.sql("insert into late_days (due_at) values (?)").param(in(HEARD)).update();
    }

    /** Settles them once, when everybody has heard; of several nodes, one. */
    @Scheduled(
            fixedDelayString = "${hairline.late-days.every:30s}",
            initialDelayString = "${hairline.late-days.every:30s}")
    public void look() {
        due().filter(at -> !time.now().isBefore(at.toInstant())).ifPresent(at -> {
            OffsetDateTime again = in(DONE);
            if (jdbc.sql("update late_days set due_at = ? where due_at = ?")
                            .params(again, at)
                            .update()
                    > 0) {
                settle();
                jdbc.sql("delete from late_days where due_at = ? or due_at <= ?")
                        .params(again, at)
                        .update();
            }
        });
    }

    /** Writes only what differs, and mends the sums of each day while everybody goes on writing. */
    public void settle() {
        TimeZoneChanged again = new TimeZoneChanged(time.zone(), time.zone());
        transaction.executeWithoutResult(open -> events.publishEvent(again));
        events.publishEvent(new DaysSettled());
    }

    /** @return the latest: with it all before are done */
    private Optional<OffsetDateTime> due() {
        return jdbc.sql("select due_at from late_days order by due_at desc fetch first 1 rows only")
                .query(OffsetDateTime.class)
                .optional();
    }

    private OffsetDateTime in(Duration later) {
        return time.now().plus(later).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
