package studio.hairline.dashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.hairline.leads.ConsultationCut;

/**
 * The figures of consultations: of all, and of each part of them.
 *
 * @param leftOut what is not in them, in a sentence; empty when nothing is left out
 */
public record ConsultationPage(List<ChairCard> cards, Map<ConsultationCut, List<ChairLine>> parts, String leftOut) {

    /** @return the parts of which clearly more, or fewer, are missed than of all */
    public List<ChairDriver<ConsultationCut>> drivers() {
        return ChairDriver.of(ConsultationFigure.CONSULTATION_NO_SHOW_RATE, cards, parts);
    }

    /** @return every figure there is on the page */
    public Stream<ChairCard> numbers() {
        return Stream.concat(
                cards.stream(), parts.values().stream().flatMap(List::stream).flatMap(line -> line.cells().stream()));
    }

    public boolean isEmpty() {
        return parts.values().stream().allMatch(List::isEmpty);
    }
}
