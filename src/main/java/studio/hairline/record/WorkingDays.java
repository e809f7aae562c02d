package studio.hairline.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mondays to Fridays that are no holiday.
 *
 * @param holidays days that do not count
 */
record WorkingDays(Set<LocalDate> holidays) {

    /** @return the last day on which something is in time that is due within so many working days after a day */
    LocalDate after(LocalDate day, int days) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::counts)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    private boolean counts(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.contains(day);
    }
}
