package studio.hairline.treatments;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.operations.DaysSettled;
import studio.hairline.operations.Redating;
import studio.hairline.operations.Redating.Cells;
import studio.hairline.operations.Redating.Columns;
import studio.hairline.operations.TimeZoneChanged;
import studio.hairline.tallies.Tallies;

/**
 * When the studio's time zone changes, every session's days are those of the new one, and what leads and plans know of them;
 * when all have them, the sums are mended.
 */
@Component
class SessionDaysAgain {

    /** After the leads, whose days the plans take over. */
    static final int AFTER_THE_LEADS = 200;

    private static final String DONE = " and s.status = 'COMPLETED' and ";
    private static final Columns SESSIONS =
            Columns.of("sessions", List.of("starts_at", "completed_at"), List.of("start_day", "completed_day"));
    private static final Columns GAPS = new Columns(
            "sessions",
            "sessions t join sessions s on s.plan_id = t.plan_id" + DONE
                    + "s.number = t.number - 1 and t.status = 'COMPLETED'",
            List.of("s.completed_day", "t.completed_day"),
            List.of("gap_days"));
    private static final Columns PLANS = new Columns(
            "plans", "plans t join leads l on l.id = t.lead_id", List.of("l.converted_day"), List.of("opened_day"));

    private final Redating redating;
    private final Tallies tallies;
    private final EntityManager entities;

    SessionDaysAgain(Redating redating, Tallies tallies, EntityManager entities) {
        this.redating = redating;
        this.tallies = tallies;
        this.entities = entities;
    }

    @EventListener
    @Order(AFTER_THE_LEADS)
    void redate(TimeZoneChanged changed) {
        ZoneId zone = changed.to();
        redating.again(SESSIONS, cells -> Arrays.asList(day(cells.instant(0), zone), day(cells.instant(1), zone)));
        redating.again(GAPS, cells -> Arrays.asList(gap(cells)));
        redating.again(PLANS, cells -> Arrays.asList(cells.day(0)));
        redating.again(milestone("first_session_day", "s.number = 1"), cells -> Arrays.asList(cells.day(0)));
        redating.again(milestone("series_done_day", "s.number = p.sessions"), cells -> Arrays.asList(cells.day(0)));
        entities.clear();
    }

    @EventListener
    void count(DaysSettled settled) {
        tallies.mend();
    }

    /** A day of the lead that a session of its plan gave it. */
    private static Columns milestone(String column, String which) {
        return new Columns(
                "leads",
                "leads t join plans p on p.lead_id = t.id join sessions s on s.plan_id = p.id" + DONE + which,
                List.of("s.completed_day"),
                List.of(column));
    }

    private static @Nullable Integer gap(Cells cells) {
        LocalDate before = cells.day(0);
        LocalDate day = cells.day(1);
        return before == null || day == null ? null : Integer.valueOf((int) ChronoUnit.DAYS.between(before, day));
    }

    private static @Nullable LocalDate day(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }
}
