package studio.hairline.figures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values over time without holes: a slot in which nothing happened is a zero, not a gap. */
public record Series(List<Point> points) {

    public record Point(Slot slot, long value) {}

    public Series {
        points = List.copyOf(points);
    }

    /** Cut as {@link Bucket#fitting} says; all time is narrowed to the days that have values. */
    public static Series of(Period period, Map<LocalDate, Long> byDay) {
        var drawn = period.equals(Period.ALL_TIME) ? span(byDay) : period;
        return of(Bucket.fitting(drawn).slots(drawn), byDay);
    }

    /**
     * On given slots, so that several series share an axis; a month's sum may stand on any day of its slot.
     *
     * @throws IllegalArgumentException when a day lies in none of the slots: a value must not vanish
     */
    public static Series of(List<Slot> slots, Map<LocalDate, Long> byDay) {
        var sums = new TreeMap<LocalDate, Long>();
        slots.forEach(slot -> sums.put(slot.period().from(), 0L));
        byDay.forEach((day, value) -> sums.merge(slotStart(slots, sums, day), value, Long::sum));
        return new Series(slots.stream()
                .map(slot -> new Point(slot, sums.getOrDefault(slot.period().from(), 0L)))
                .toList());
    }

    public long total() {
        return points.stream().mapToLong(Point::value).sum();
    }

    public List<Long> values() {
        return points.stream().map(Point::value).toList();
    }

    /** The shortest period that holds every day of a map; empty when there is none. */
    public static Period span(Map<LocalDate, ?> byDay) {
        var days = byDay.keySet();
        return days.isEmpty()
                ? new Period(Period.ALL_TIME.from(), Period.ALL_TIME.from())
                : Period.of(Collections.min(days), Collections.max(days));
    }

    private static LocalDate slotStart(List<Slot> slots, TreeMap<LocalDate, Long> sums, LocalDate day) {
        var start = sums.floorKey(day);
        if (start == null || !day.isBefore(slots.getLast().period().until())) {
            throw new IllegalArgumentException(day + " lies in none of the slots");
        }
        return start;
    }
}
