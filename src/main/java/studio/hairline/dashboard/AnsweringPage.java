package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything the page says of how the studio answers.
 *
 * @param people by who replied, not by whom it is assigned to
 * @param attempts of those lost in the period, by how often they were tried
 */
public record AnsweringPage(
        DashboardFilter filter,
        Instant asOf,
        List<AnsweringCard> cards,
        List<AnsweringLine> people,
        List<AnsweringLine> sources,
        List<AnsweringLine> hours,
        List<Datum> attempts) {

    /** @return the same, opening the rows as they were known at the end of a day */
    AnsweringPage asKnownOn(LocalDate day) {
        return new AnsweringPage(
                filter,
                asOf,
                cards.stream().map(card -> card.asKnownOn(day)).toList(),
                people.stream().map(line -> line.asKnownOn(day)).toList(),
                sources.stream().map(line -> line.asKnownOn(day)).toList(),
                hours.stream().map(line -> line.asKnownOn(day)).toList(),
                attempts.stream().map(one -> one.asKnownOn(day)).toList());
    }

    /** @return whether it tells how long answers took while the studio was open */
    public boolean isTimedWhileOpen() {
        return cards.stream().anyMatch(card -> card.figure() == AnsweringFigure.OPEN_MEDIAN);
    }

    public Stream<AnsweringLine> lines() {
        return Stream.of(people, sources, hours).flatMap(List::stream);
    }
}
