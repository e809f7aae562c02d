package studio.hairline.insight;

import studio.hairline.dashboard.Defined;

/** What inquiries come to in the end and how long that takes, the open ones included; the page of cohorts shows them by month. */
public enum ConversionFigure implements Defined {
    ULTIMATE_CONVERSION(
            "Conversion in the end",
            Meaning.share("converted within 180 days, an estimate", "inquiries", "received"),
            "The share of the inquiries of the period that will have converted 180 days after arriving: the"
                    + " Aalen–Johansen estimate, in which open ones count for as long as they are watched and losing is"
                    + " another end. It opens all of them; fewer than 20, or none old enough, is “not yet”."),
    TIME_TO_CONVERSION_HALF(
            "Time to conversion, half",
            Meaning.days("days from received to conversion, half of those who will convert"),
            "Of the inquiries of the period that convert within 180 days, those still open included by the same"
                    + " estimate, half have by this day. Fewer than half of all ever do, so that a plain median would never"
                    + " be reached."),
    TIME_TO_CONVERSION_NINE_OF_TEN(
            "Time to conversion, nine of ten",
            Meaning.days("days from received to conversion, nine of ten of those who will convert"),
            "Of the inquiries of the period that convert within 180 days, those still open included by the same"
                    + " estimate, nine of ten have by this day.");

    private final Said said;

    ConversionFigure(String label, Meaning meaning, String definition) {
        this.said = new Said(label, meaning, definition);
    }

    @Override
    public Said said() {
        return said;
    }
}
