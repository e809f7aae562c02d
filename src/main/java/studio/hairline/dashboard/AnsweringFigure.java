package studio.hairline.dashboard;

/** The figures of how the studio answers, each with its words and what it means. */
public enum AnsweringFigure {
    MEDIAN(
            "First response, half",
            "By the wall clock: the time from received to the first human outbound attempt after which half of the inquiries of the period were answered (Kaplan–Meier; the unanswered count as still waiting). Walk-ins and calls picked up are apart; an automatic reply is no answer."),
    NINE_OF_TEN(
            "First response, nine of ten",
            "By the wall clock: the time after which nine of ten inquiries of the period were answered (Kaplan–Meier; the unanswered count as still waiting)."),
    OPEN_MEDIAN(
            "While open, half",
            "The same by the opening-hours clock: nights, closed days and holidays do not pass. Answers from before this was kept are not among them."),
    OPEN_NINE_OF_TEN(
            "While open, nine of ten",
            "By the opening-hours clock: the time after which nine of ten were answered. Answers from before this was kept are not among them."),
    WITHIN_15_MINUTES(
            "Answered within 15 min",
            "Of the inquiries of the period that are at least 15 minutes old, the share answered within 15 minutes. Whoever is not answered yet counts as not answered in time."),
    WITHIN_1_HOUR(
            "Answered within 1 h",
            "Of the inquiries of the period that are at least an hour old, the share answered within an hour. Whoever is not answered yet counts as not answered in time."),
    WITHIN_24_HOURS(
            "Answered within 24 h",
            "Of the inquiries of the period that are at least a day old, the share answered within 24 hours. Whoever is not answered yet counts as not answered in time."),
    UNANSWERED_NOW(
            "Unanswered now",
            "Open inquiries without any human outbound attempt, assigned or not, whenever and however they came. An automatic reply is no answer."),
    TWO_WAY(
            "Wrote back within 14 days",
            "Of the inquiries of the period that are at least 14 days old, the share of those who wrote to us again within 14 days of arriving, as far as it was noted in the inbox."),
    AT_ONCE(
            "Walk-ins and calls picked up",
            "Inquiries of the period made in person, or by a call answered within a minute. They did not wait, so they are in none of the times and shares of this page.");

    private final String label;
    private final String definition;

    AnsweringFigure(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }
}
