package studio.hairline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.SplittableRandom;

/** When inquiries come: two years of days with their season (peak in August, low in April), weekday and growth. */
final class Calendar {

    static final int DAYS = 730;

    private static final double[] SEASON = {1.0, 0.95, 0.85, 0.7, 0.85, 1.0, 1.2, 1.4, 1.15, 1.0, 0.95, 0.9};
    private static final double[] WEEKDAY = {1.25, 1.15, 1.1, 1.05, 0.95, 0.75, 0.85};
    private static final int[] HOURS = {2, 1, 1, 0, 0, 1, 2, 4, 6, 8, 9, 9, 10, 8, 7, 7, 7, 8, 9, 11, 12, 11, 8, 5};

    private final ZoneId zone;
    private final Instant now;
    private final LocalDate first;
    private final double[] upTo = new double[DAYS + 1];

    Calendar(Instant now, ZoneId zone) {
        this.zone = zone;
        this.now = now;
        this.first = now.atZone(zone).toLocalDate().minusDays(DAYS - 1L);
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = first.plusDays(day);
            double growth = 0.75 + 0.5 * day / DAYS;
            upTo[day + 1] = upTo[day]
                    + growth
                            * SEASON[date.getMonthValue() - 1]
                            * WEEKDAY[date.getDayOfWeek().getValue() - 1];
        }
    }

    /** @param share how far through all inquiries, 0–1; later shares give later days */
    Instant arrival(double share, SplittableRandom dice) {
        double target = share * upTo[DAYS];
        int found = Arrays.binarySearch(upTo, target);
        int day = Math.min(DAYS - 1, found >= 0 ? found : -found - 2);
        LocalTime time = LocalTime.of(hour(dice), dice.nextInt(60), dice.nextInt(60));
        Instant at = first.plusDays(day).atTime(time).atZone(zone).toInstant();
        return at.isBefore(now) ? at : now.minusSeconds(60 + dice.nextInt(7200));
    }

    /** @return the next working time at or after that instant, as somebody's calendar would have it */
    Instant slot(Instant from, SplittableRandom dice) {
        LocalDate day = from.atZone(zone).toLocalDate();
        day = day.getDayOfWeek().getValue() == 7 ? day.plusDays(1) : day;
        return day.atTime(9 + dice.nextInt(9), 30 * dice.nextInt(2))
                .atZone(zone)
                .toInstant();
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    boolean isPast(Instant at) {
        return at.isBefore(now);
    }

    private static int hour(SplittableRandom dice) {
        int roll = dice.nextInt(Arrays.stream(HOURS).sum());
        int hour = 0;
        while (roll >= HOURS[hour]) {
            roll -= HOURS[hour++];
        }
        return hour;
    }
}
