package studio.hairline.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.hairline.leads.Category;

/**
 * The last inquiries of the sample are put where figures are easily wrong: a minute before and at midnight, the last evening
 * of the year, both nights the clocks change, and a category of which three of four converted. They are entered last, so
 * they are late entries too.
 */
final class Planted {

    private static final int SMALL_CATEGORY = 4;

    private final List<Instant> arrivals = new ArrayList<>();

    Planted(Calendar calendar) {
        LocalDate today = calendar.today();
        LocalDate year = LocalDate.of(today.getYear() - 1, 12, 31);
        int summer = today.getMonthValue() > 4 ? today.getYear() : today.getYear() - 1;
        LocalDate spring = LocalDate.of(summer, 3, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
        LocalDate autumn =
                LocalDate.of(today.getYear() - 1, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(1, DayOfWeek.SUNDAY));
        for (int i = 0; i < SMALL_CATEGORY; i++) {
            arrivals.add(calendar.at(today.minusDays(200 + 20L * i), LocalTime.of(14, 5 * i)));
        }
        arrivals.add(calendar.at(year, LocalTime.of(23, 59, 30)));
        arrivals.add(calendar.at(year.plusDays(1), LocalTime.MIDNIGHT));
        arrivals.add(calendar.at(today.minusDays(60), LocalTime.of(23, 59)));
        arrivals.add(calendar.at(today.minusDays(59), LocalTime.MIDNIGHT));
        arrivals.add(calendar.at(spring, LocalTime.of(2, 30)));
        arrivals.add(calendar.at(spring, LocalTime.of(3, 30)));
        arrivals.add(calendar.at(autumn, LocalTime.of(1, 30)));
        arrivals.add(calendar.at(autumn, LocalTime.of(1, 30)).plusSeconds(3600));
    }

    Optional<Instant> arrival(int number, int size) {
        int place = place(number, size);
        return place < 0 ? Optional.empty() : Optional.of(arrivals.get(place));
    }

    Optional<Category> category(int number, int size) {
        return isSmall(number, size) ? Optional.of(Category.ALOPECIA_UNIVERSALIS) : Optional.empty();
    }

    Optional<Boolean> wins(int number, int size) {
        return isSmall(number, size) ? Optional.of(place(number, size) > 0) : Optional.empty();
    }

    private boolean isSmall(int number, int size) {
        int place = place(number, size);
        return place >= 0 && place < SMALL_CATEGORY;
    }

    private int place(int number, int size) {
        return size < 10 * arrivals.size() ? -1 : number - (size - arrivals.size());
    }
}
