package studio.hairline.dashboard;

/** The figures of how the studio answers, each with its words and what it means. */
public enum AnsweringFigure implements Defined {
    MEDIAN(
            "First response, half",
            Meaning.minutes("from received to the first attempt, half of them"),
            "By the wall clock: the time from received to the first human outbound attempt after which half of the"
                    + " inquiries of the period were answered (Kaplan–Meier; the unanswered count as still waiting)."
                    + " Walk-ins and calls picked up are apart; an automatic reply is no answer."),
    NINE_OF_TEN(
            "First response, nine of ten",
            Meaning.minutes("from received to the first attempt, nine of ten"),
            "By the wall clock: the time after which nine of ten inquiries of the period were answered (Kaplan–Meier;"
                    + " the unanswered count as still waiting)."),
    OPEN_MEDIAN(
            "While open, half",
            Meaning.minutes("opening hours until the first attempt, half of them"),
            "The same by the opening-hours clock: nights, closed days and holidays do not pass. Answers from before"
                    + " this was kept are not among them."),
    OPEN_NINE_OF_TEN(
            "While open, nine of ten",
            Meaning.minutes("opening hours until the first attempt, nine of ten"),
            "By the opening-hours clock: the time after which nine of ten were answered. Answers from before this was"
                    + " kept are not among them."),
    WITHIN_15_MINUTES(
            "Answered within 15 min",
            Meaning.share("answered within 15 minutes", "inquiries at least that old", "received"),
            "Of the inquiries of the period that are at least 15 minutes old, the share answered within 15 minutes."
                    + " Whoever is not answered yet counts as not answered in time."),
    WITHIN_1_HOUR(
            "Answered within 1 h",
            Meaning.share("answered within an hour", "inquiries at least that old", "received"),
            "Of the inquiries of the period that are at least an hour old, the share answered within an hour. Whoever"
                    + " is not answered yet counts as not answered in time."),
    WITHIN_24_HOURS(
            "Answered within 24 h",
            Meaning.share("answered within 24 hours", "inquiries at least that old", "received"),
            "Of the inquiries of the period that are at least a day old, the share answered within 24 hours. Whoever"
                    + " is not answered yet counts as not answered in time."),
    UNANSWERED_NOW(
            "Unanswered now",
            Meaning.stock("open inquiries without an attempt"),
            "Open inquiries without any human outbound attempt, assigned or not, whenever and however they came. An"
                    + " automatic reply is no answer."),
    TWO_WAY(
            "Wrote back within 14 days",
            Meaning.share("wrote back within 14 days", "inquiries at least 14 days old", "received"),
            "Of the inquiries of the period that are at least 14 days old, the share of those who wrote to us again"
                    + " within 14 days of arriving, as far as it was noted in the inbox."),
    AT_ONCE(
            "Walk-ins and calls picked up",
            Meaning.count("walk-ins and calls picked up", "received"),
            "Inquiries of the period made in person, or by a call answered within a minute. They did not wait, so they"
                    + " are in none of the times and shares of this page.");

    private final Said said;

    AnsweringFigure(String label, Meaning meaning, String definition) {
        this.said = new Said(label, meaning, definition);
    }

    /** @return whether the dashboard counts it among its own figures */
    public boolean isOnTheDashboard() {
        return switch (this) {
            case WITHIN_15_MINUTES, WITHIN_1_HOUR, WITHIN_24_HOURS, UNANSWERED_NOW, TWO_WAY -> true;
            case MEDIAN, NINE_OF_TEN, OPEN_MEDIAN, OPEN_NINE_OF_TEN, AT_ONCE -> false;
        };
    }

    @Override
    public Said said() {
        return said;
    }

    @Override
    public String code() {
        return switch (this) {
            case MEDIAN -> "first-response-half";
            case NINE_OF_TEN -> "first-response-nine-of-ten";
            case OPEN_MEDIAN -> "first-response-while-open-half";
            case OPEN_NINE_OF_TEN -> "first-response-while-open-nine-of-ten";
            case WITHIN_15_MINUTES, WITHIN_1_HOUR, WITHIN_24_HOURS -> "answered-" + Defined.super.code();
            case UNANSWERED_NOW -> Defined.super.code();
            case TWO_WAY -> "wrote-back-within-14-days";
            case AT_ONCE -> "answered-at-once";
        };
    }
}
