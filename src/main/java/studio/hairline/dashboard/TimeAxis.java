package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.hairline.figures.Bucket;
import studio.hairline.figures.Period;
import studio.hairline.figures.Series;
import studio.hairline.figures.Slot;
import studio.hairline.tallies.TallyRow;

/** The stretches of time the page draws along. Of a period of many years only those are drawn that have something. */
record TimeAxis(List<Slot> slots) {

    private static final int LONG_DAYS = 4 * 366;

    static TimeAxis of(Period period, Answers answers) {
        Period drawn = period.days() > LONG_DAYS ? narrowed(period, answers) : period;
        return new TimeAxis(Bucket.fitting(period).slots(drawn));
    }

    List<Long> course(java.util.Map<LocalDate, Long> byDay) {
        return Series.of(slots, byDay).values();
    }

    private static Period narrowed(Period period, Answers answers) {
        Set<LocalDate> days = new TreeSet<>(Set.of(inside(period, answers.today())));
        Stream.of(answers.now(), answers.sessions())
                .flatMap(List::stream)
                .map(TallyRow::day)
                .forEach(days::add);
        return Period.of(Collections.min(days), Collections.max(days));
    }

    private static LocalDate inside(Period period, LocalDate today) {
        if (today.isBefore(period.from())) {
            return period.from();
        }
        return today.isBefore(period.until()) ? today : period.last();
    }
}
