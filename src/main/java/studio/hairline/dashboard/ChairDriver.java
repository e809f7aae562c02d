package studio.hairline.dashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.hairline.figures.Rate;

/**
 * A part of the sessions, or of the consultations, of which clearly more, or fewer, are missed than of all.
 *
 * @param cut what the part is told apart by
 * @param card its no-show rate
 */
public record ChairDriver<C>(C cut, String part, Rate rate, ChairCard card, Rate all) {

    /** @return those whose interval leaves out the rate of all, on enough of them, the most missed first */
    static <C> List<ChairDriver<C>> of(Defined missed, List<ChairCard> cards, Map<C, List<ChairLine>> parts) {
        Rate all = only(missed, cards).findFirst().map(ChairCard::rate).orElseThrow();
        return parts.entrySet().stream()
                .flatMap(cut -> cut.getValue().stream()
                        .flatMap(line -> only(missed, line.cells()).map(card -> driver(cut.getKey(), line, card, all))))
                .filter(driver -> driver.standsOut(all))
                .sorted((one, other) -> Double.compare(value(other.rate), value(one.rate)))
                .toList();
    }

    /** @return "22% of Touch-up missed, against 9% of all" */
    public String words() {
        return rate.words() + " of “" + part + "” missed, against " + all.words() + " of all";
    }

    private static <C> ChairDriver<C> driver(C cut, ChairLine line, ChairCard card, Rate all) {
        Rate rate = card.rate();
        return new ChairDriver<>(cut, line.part(), rate == null ? new Rate(0, 0) : rate, card, all);
    }

    private boolean standsOut(Rate of) {
        return !rate.isSmall() && !rate.interval().contains(value(of));
    }

    private static double value(Rate rate) {
        return rate.value().orElse(0);
    }

    private static Stream<ChairCard> only(Defined figure, List<ChairCard> cards) {
        return cards.stream().filter(card -> card.figure() == figure);
    }
}
