package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.List;
import studio.hairline.ui.Formats;

/**
 * One figure of how the studio answers.
 *
 * @param text as it is to be read
 * @param estimate the same as a number
 * @param count how many rows it opens: the hits of a share, the n of a time
 * @param doubt n and interval in words; empty where it is a plain count
 * @param small whether it rests on too few to lean on
 */
public record AnsweringCard(
        AnsweringFigure figure,
        String text,
        Estimate estimate,
        long count,
        String doubt,
        boolean small,
        List<Aside> asides,
        Rows rows) {

    AnsweringCard asKnownOn(LocalDate day) {
        List<Aside> then = asides.stream().map(aside -> aside.asKnownOn(day)).toList();
        return new AnsweringCard(figure, text, estimate, count, doubt, small, then, rows.asKnownOn(day));
    }

    static AnsweringCard count(AnsweringFigure figure, long count, List<Aside> asides, Rows rows) {
        return new AnsweringCard(figure, Formats.count(count), Estimate.count(count), count, "", false, asides, rows);
    }
}
