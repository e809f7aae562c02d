package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of a table: one person, source or hour.
 *
 * @param all how many inquiries, with their rows
 * @param kept for each promise in its order the share kept, with the rows of its hits; none for whoever answered nothing
 */
public record AnsweringLine(Datum all, List<RateDatum> kept) {

    AnsweringLine asKnownOn(LocalDate day) {
        return new AnsweringLine(
                new Datum(all.place(), all.kind(), all.value(), all.rows().asKnownOn(day)),
                kept.stream()
                        .map(one ->
                                new RateDatum(one.kind(), one.rate(), one.rows().asKnownOn(day)))
                        .toList());
    }
}
