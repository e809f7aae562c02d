package studio.hairline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.hairline.figures.Period;
import studio.hairline.tallies.Portion;

/** Puts in the parts in which nothing happened: a month, weekday or hour without anything is a zero, not a gap. */
record EveryPart(Split split, Period period) {

    List<Portion> of(List<Portion> portions) {
        if (period.days() == 0) {
            return portions;
        }
        Set<String> known = portions.stream().map(Portion::key).collect(Collectors.toSet());
        List<Portion> all = new ArrayList<>(portions);
        expected(portions).filter(key -> !known.contains(key)).forEach(key -> all.add(new Portion(key, 0, 0, 0)));
        return all;
    }

    private Stream<String> expected(List<Portion> portions) {
        return switch (split) {
            case WEEKDAY -> IntStream.rangeClosed(1, 7).mapToObj(String::valueOf);
            case HOUR -> IntStream.range(0, 24).mapToObj(String::valueOf);
            case MONTH -> months(portions);
            case CATEGORY, GRADE, SOURCE, ASSIGNEE, ARTIST, NUMBER, KIND, STAGE, REASON, MEANS -> Stream.of();
        };
    }

    /** From the first to the last that has something, and as far as the period goes where it has ends. */
    private Stream<String> months(List<Portion> portions) {
        TreeSet<LocalDate> firsts = portions.stream()
                .map(Portion::key)
                .map(((Function<String, Integer>) Integer::valueOf).andThen(PartWords::firstOf))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!period.from().equals(Period.ALL_TIME.from())) {
            firsts.add(period.from().withDayOfMonth(1));
        }
        if (!period.until().equals(Period.ALL_TIME.until())) {
            firsts.add(period.last().withDayOfMonth(1));
        }
        return firsts.isEmpty()
                ? Stream.of()
                : Stream.iterate(firsts.first(), month -> !month.isAfter(firsts.last()), month -> month.plusMonths(1))
                        .map(month -> String.valueOf(PartWords.monthOf(month)));
    }
}
