package studio.hairline.figures;

import java.util.Locale;

/** Whole percents in words, with "<1%" and ">99%" kept for what is neither nothing nor everything. */
final class Percent {

    private Percent() {}

    static String of(double share) {
        var percent = 100 * share;
        if (percent > 0 && percent < 1) {
            return "<1%";
        }
        if (percent > 99 && percent < 100) {
            return ">99%";
        }
        return number(percent) + "%";
    }

    /** What grew may have doubled and more: beside a hundred there is nothing to keep apart. */
    static String grown(double percent) {
        return percent < 1 ? "<1%" : number(percent) + "%";
    }

    static String number(double value) {
        return String.format(Locale.US, "%,.0f", value);
    }
}
