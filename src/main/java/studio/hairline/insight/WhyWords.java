package studio.hairline.insight;

import studio.hairline.figures.Period;
import studio.hairline.figures.RateChange;
import studio.hairline.ui.Formats;

/** What is said of a change beside its parts. */
final class WhyWords {

    private WhyWords() {}

    /** Whether the rate moved at all. */
    static String verdict(Change change) {
        RateChange rates = change.rates();
        if (rates.now().n() == 0 || rates.before().n() == 0) {
            return "There is nothing to compare: one of the two periods has no inquiry that is 90 days old.";
        }
        String moved = "The rate went from %s (%s) to %s (%s), %s."
                .formatted(
                        rates.before().words(),
                        rates.before().doubt(),
                        rates.now().words(),
                        rates.now().doubt(),
                        rates.words());
        if (rates.now().isSmall() || rates.before().isSmall()) {
            return moved + " Fewer than 20 inquiries in one of them: not enough yet to call it a change.";
        }
        return moved
                + (rates.isClear()
                        ? " That is more than chance alone would do."
                        : " Chance alone may do that: do not read a change into it.");
    }

    static String late(long count, Period period) {
        return count == 0
                ? "None of %s was written down late.".formatted(period.words())
                : "%s of %s written down a day or more after they came."
                        .formatted(Formats.count(count), period.words() + (count == 1 ? " was" : " were"));
    }
}
