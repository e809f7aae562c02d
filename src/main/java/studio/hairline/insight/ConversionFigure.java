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
    CONVERTED_HALF(
            "Time to conversion, half",
            Meaning.days("days from received to conversion, half of those who will convert"),
            "Of the inquiries of the period that convert within 180 days, those still open included by the same"
                    + " estimate, half have by this day. Fewer than half of all ever do, so that a plain median would never"
                    + " be reached."),
    CONVERTED_NINE_OF_TEN(
            "Time to conversion, nine of ten",
            Meaning.days("days from received to conversion, nine of ten of those who will convert"),
            "Of the inquiries of the period that convert within 180 days, those still open included by the same"
                    + " estimate, nine of ten have by this day.");

    private final String label;
    private final Meaning meaning;
    private final String definition;

    ConversionFigure(String label, Meaning meaning, String definition) {
        this.label = label;
        this.meaning = meaning;
        this.definition = definition;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    @Override
    public String code() {
        return switch (this) {
            case ULTIMATE_CONVERSION -> Defined.super.code();
            case CONVERTED_HALF -> "time-to-conversion-half";
            case CONVERTED_NINE_OF_TEN -> "time-to-conversion-nine-of-ten";
        };
    }
}
