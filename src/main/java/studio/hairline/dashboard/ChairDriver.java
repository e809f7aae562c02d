package studio.hairline.dashboard;

import java.util.List;
import java.util.stream.Stream;
import studio.hairline.figures.Rate;
import studio.hairline.treatments.SessionCut;

/**
 * A part of the sessions of which clearly more, or fewer, are missed than of all.
 *
 * @param cut what the part is told apart by
 * @param card its no-show rate
 */
public record ChairDriver(SessionCut cut, String part, Rate rate, ChairCard card, Rate all) {

    /** @return those whose interval leaves out the rate of all, on enough of them, the most missed first */
    static List<ChairDriver> of(ChairPage page) {
        Rate all = missed(page.cards()).findFirst().map(ChairCard::rate).orElseThrow();
        return page.parts().entrySet().stream()
                .flatMap(cut -> cut.getValue().stream()
                        .flatMap(line -> missed(line.cells()).map(card -> driver(cut.getKey(), line, card, all))))
                .filter(driver -> driver.standsOut(all))
                .sorted((one, other) -> Double.compare(value(other.rate), value(one.rate)))
                .toList();
    }

    /** @return "22% of Touch-up missed, against 9% of all" */
    public String words() {
        return rate.words() + " of “" + part + "” missed, against " + all.words() + " of all";
    }

    private static ChairDriver driver(SessionCut cut, ChairLine line, ChairCard card, Rate all) {
        Rate rate = card.rate();
        return new ChairDriver(cut, line.part(), rate == null ? new Rate(0, 0) : rate, card, all);
    }

    private boolean standsOut(Rate of) {
        return !rate.isSmall() && !rate.interval().contains(value(of));
    }

    private static double value(Rate rate) {
        return rate.value().orElse(0);
    }

    private static Stream<ChairCard> missed(List<ChairCard> cards) {
        return cards.stream().filter(card -> card.figure() == ChairFigure.NO_SHOW_RATE);
    }
}
