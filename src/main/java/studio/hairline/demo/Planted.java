package studio.hairline.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/**
 * The last inquiries of the sample are put where figures are easily wrong: a minute before and at midnight, the last evening
 * of the year, a leap day where the two years have one, both nights the clocks change, a category of which three of four
 * converted, two equal artists who do different work, and one with nothing filled in. They are entered last, so they are
 * late entries too.
 */
final class Planted {

    /** Nobody else in the sample comes from a fair: what the two artists earn can be looked at by itself. */
    static final Source FAIR = Source.EVENT;

    private static final int SMALL_CATEGORY = 4;
    private static final int EACH_ARTIST = 4;
    private static final int FEWEST_TO_ONE = 6;

    private final List<Plant> plants = new ArrayList<>();

    Planted(Calendar calendar) {
        LocalDate today = calendar.today();
        for (int i = 0; i < SMALL_CATEGORY; i++) {
            Instant at = calendar.at(today.minusDays(200 + 20L * i), LocalTime.of(14, 5 * i));
            plants.add(Plant.at(at).about(Category.ALOPECIA_UNIVERSALIS).winning(i > 0));
        }
        edges(calendar).map(Plant::at).forEach(plants::add);
        leapDay(today)
                .map(day -> calendar.at(day, LocalTime.of(10, 0)))
                .map(at -> Plant.at(at).winning(true))
                .ifPresent(plants::add);
        artists(calendar, today);
        plants.add(
                Plant.at(calendar.at(today.minusDays(12), LocalTime.of(11, 20))).blank());
    }

    private static Stream<Instant> edges(Calendar calendar) {
        LocalDate today = calendar.today();
        LocalDate year = LocalDate.of(today.getYear() - 1, 12, 31);
        int summer = today.getMonthValue() > 4 ? today.getYear() : today.getYear() - 1;
        LocalDate spring = LocalDate.of(summer, 3, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
        LocalDate autumn =
                LocalDate.of(today.getYear() - 1, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(1, DayOfWeek.SUNDAY));
        return Stream.of(
                calendar.at(year, LocalTime.of(23, 59, 30)),
                calendar.at(year.plusDays(1), LocalTime.MIDNIGHT),
                calendar.at(today.minusDays(60), LocalTime.of(23, 59)),
                calendar.at(today.minusDays(59), LocalTime.MIDNIGHT),
                calendar.at(spring, LocalTime.of(2, 30)),
                calendar.at(spring, LocalTime.of(3, 30)),
                calendar.at(autumn, LocalTime.of(1, 30)),
                calendar.at(autumn, LocalTime.of(1, 30)).plusSeconds(3600));
    }

    /** @return the latest one of the two years */
    static Optional<LocalDate> leapDay(LocalDate today) {
        return IntStream.rangeClosed(0, 2)
                .map(back -> today.getYear() - back)
                .filter(Year::isLeap)
                .mapToObj(year -> MonthDay.of(2, 29).atYear(year))
                .filter(day -> day.isBefore(today) && day.isAfter(today.minusDays(Calendar.DAYS)))
                .findFirst();
    }

    /** With each work both earn the same an hour; one does three scalps for a scar, the other three scars for a scalp. */
    private void artists(Calendar calendar, LocalDate today) {
        for (int i = 0; i < 2 * EACH_ARTIST; i++) {
            int artist = i / EACH_ARTIST;
            boolean usual = i % EACH_ARTIST > 0;
            Category work = usual == (artist == 0) ? Category.MALE_PATTERN : Category.TRANSPLANT_SCAR;
            Instant at = calendar.at(today.minusDays(100 + 2L * i), LocalTime.of(15, 10 + i));
            plants.add(Plant.at(at).about(work).winning(true).from(FAIR).with(artist));
        }
    }

    int size() {
        return plants.size();
    }

    /** @return nothing for an inquiry like any other; a very small sample has no others */
    Optional<Plant> of(int number, int size) {
        int place = number - (size - plants.size());
        return size < FEWEST_TO_ONE * plants.size() || place < 0 ? Optional.empty() : Optional.of(plants.get(place));
    }
}
