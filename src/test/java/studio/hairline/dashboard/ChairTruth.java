package studio.hairline.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import studio.hairline.dashboard.Defined.Measure;

/** Holds the figures of the chair against the rows they open, and their parts against the whole. */
final class ChairTruth {

    private ChairTruth() {}

    static void compare(String question, ChairPage page, RowsBehind behind, SoftAssertions all) {
        opens(question, page.numbers(), behind, all);
        page.parts()
                .forEach((cut, lines) -> page.cards().stream()
                        .filter(card -> ChairFigure.OF_PARTS.contains(card.figure()))
                        .forEach(card -> partsAreAll(question + " by " + cut, card, lines, all)));
    }

    static void compare(String question, ConsultationPage page, RowsBehind behind, SoftAssertions all) {
        opens(question, page.numbers(), behind, all);
        page.parts()
                .forEach((cut, lines) ->
                        page.cards().forEach(card -> partsAreAll(question + " by " + cut, card, lines, all)));
        long due = page.cards().getFirst().estimate().n();
        all.assertThat(page.cards().stream().mapToLong(ChairCard::opens).sum())
                .as("“%s”: how consultations ended are all ends", question)
                .isEqualTo(due);
    }

    private static void opens(String question, Stream<ChairCard> numbers, RowsBehind behind, SoftAssertions all) {
        numbers.filter(ChairTruth::opensWhatItCounts)
                .forEach(card -> all.assertThat(
                                switch (card.figure().meaning().measure()) {
                                    case CENTS -> behind.cents(card.rows());
                                    case CHAIR_MINUTES -> behind.minutes(card.rows());
                                    case COUNT, SHARE, CHAIR_USE, MINUTES, DAYS -> behind.count(card.rows());
                                })
                        .as("“%s”: %s %s", question, card.figure(), card.rows())
                        .isEqualTo(card.opens()));
    }

    private static void partsAreAll(String question, ChairCard card, List<ChairLine> lines, SoftAssertions all) {
        all.assertThat(lines.stream()
                        .flatMap(line -> line.cells().stream())
                        .filter(cell -> cell.figure() == card.figure())
                        .mapToLong(ChairCard::opens)
                        .sum())
                .as("“%s”: %s", question, card.figure())
                .isEqualTo(card.opens());
    }

    /** A share of nothing opens what will once be judged. */
    private static boolean opensWhatItCounts(ChairCard card) {
        return card.figure().meaning().measure() != Measure.SHARE
                || card.estimate().n() > 0;
    }
}
