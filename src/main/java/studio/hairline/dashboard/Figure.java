package studio.hairline.dashboard;

/** The figures on the cards, each with its words and what it means. */
public enum Figure {
    NEW_INQUIRIES(
            "New inquiries",
            "Inquiries by the day they were received. Spam, test entries and merged duplicates are left out and counted beside."),
    UNANSWERED_NOW(
            "Unanswered now",
            "Open inquiries no human has tried to answer yet, assigned or not, whenever they came in. An automatic reply is no answer."),
    OPEN_NOW("Open leads", "Leads neither converted nor lost, whenever they came in."),
    ANSWERED_IN_AN_HOUR(
            "Answered within an hour",
            "Of the inquiries received on days that are over, the share a human tried to answer within one hour by the clock. The never answered count as not answered in time."),
    CONVERSIONS(
            "Conversions",
            "Leads whose first deposit cleared, by the day it cleared. This is the period's activity: never divided by the same period's inquiries."),
    CONVERSION_RATE(
            "Conversion rate",
            "Of the inquiries received in the period and at least 90 days old, the share that converted within 90 days. Younger ones are still ripening and left out."),
    SESSIONS(
            "Sessions completed",
            "Visits in the chair that took place, touch-ups included, by the day they were done."),
    BOOKED("Booked value", "Totals of the plans agreed at conversion, by the day of conversion."),
    EARNED("Earned value", "Value of the sessions delivered, by the day they were done.");

    private final String label;
    private final String definition;

    Figure(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }

    public boolean isMoney() {
        return this == BOOKED || this == EARNED;
    }
}
