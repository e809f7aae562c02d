package studio.hairline.leads;

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
import studio.hairline.operations.Redating;
import studio.hairline.operations.Redating.Cells;
import studio.hairline.operations.Redating.Columns;
import studio.hairline.operations.StudioTime;
import studio.hairline.operations.TimeZoneChanged;

/** When the studio's time zone changes, every lead's days are those of the new one; whoever counts them comes later. */
@Component
class LeadDaysAgain {

    /** Before the sessions, which look at the leads' days. */
    static final int FIRST = 100;

    private static final Columns LEADS = Columns.of(
            "leads",
            List.of("received_at", "booked_at", "attended_at", "converted_at", "lost_at"),
            List.of(
                    "received_day",
                    "received_hour",
                    "booked_day",
                    "attended_day",
                    "converted_day",
                    "converted_in_days",
                    "lost_day"));
    private static final Columns CONSULTATIONS =
            Columns.of("consultations", List.of("starts_at"), List.of("start_day"));

    private final Redating redating;
    private final EntityManager entities;

    LeadDaysAgain(Redating redating, EntityManager entities) {
        this.redating = redating;
        this.entities = entities;
    }

    @EventListener
    @Order(FIRST)
    void redate(TimeZoneChanged changed) {
        entities.flush();
        ZoneId zone = changed.to();
        redating.again(LEADS, cells -> lead(cells, zone));
        redating.again(CONSULTATIONS, cells -> Arrays.asList(day(cells.instant(0), zone)));
        entities.clear();
    }

    private static List<@Nullable Object> lead(Cells cells, ZoneId zone) {
        Instant received = cells.instant(0);
        LocalDate receivedDay = day(received, zone);
        LocalDate convertedDay = day(cells.instant(3), zone);
        return Arrays.asList(
                receivedDay,
                received == null ? null : StudioTime.hourOfWeek(received, zone),
                day(cells.instant(1), zone),
                day(cells.instant(2), zone),
                convertedDay,
                receivedDay == null || convertedDay == null
                        ? null
                        : (int) ChronoUnit.DAYS.between(receivedDay, convertedDay),
                day(cells.instant(4), zone));
    }

    private static @Nullable LocalDate day(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }
}
