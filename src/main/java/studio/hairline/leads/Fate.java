package studio.hairline.leads;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Ending;

/**
 * What became of the inquiries of one day, category and source that had the same end.
 *
 * @param convertedIn studio days until they converted; null unless they did
 * @param lostDay the day on which they were first lost; null unless they are lost now
 * @param n how many
 */
public record Fate(
        LocalDate received,
        Category category,
        Source source,
        @Nullable Integer convertedIn,
        @Nullable LocalDate lostDay,
        long n) {

    static Fate of(Lead lead) {
        return new Fate(
                lead.arrival.day(),
                lead.category,
                lead.source,
                lead.conversion == null ? null : lead.conversion.inDays(),
                lead.stage == Stage.LOST && lead.loss != null ? lead.loss.day() : null,
                1);
    }

    /** How it stands on a day, by days since arrival: converted, lost, or still open. */
    public Ending ending(LocalDate today) {
        if (convertedIn != null) {
            return new Ending(Math.max(0, convertedIn), n, 0, 0);
        }
        return lostDay != null ? new Ending(days(lostDay), 0, n, 0) : new Ending(days(today), 0, 0, n);
    }

    public boolean isConverted() {
        return convertedIn != null;
    }

    public boolean isOpen() {
        return convertedIn == null && lostDay == null;
    }

    public boolean isConvertedWithin(int most) {
        return convertedIn != null && convertedIn <= most;
    }

    /** @return days from the arrival to another day, never less than none */
    public long days(LocalDate until) {
        return Math.max(0, ChronoUnit.DAYS.between(received, until));
    }
}
