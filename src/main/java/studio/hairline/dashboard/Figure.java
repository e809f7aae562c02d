package studio.hairline.dashboard;

/** The figures on the cards, each with its words and what it means. */
public enum Figure {
    NEW_INQUIRIES(
            "New inquiries",
            "Inquiries by the day they were received. Spam, test entries and merged duplicates are not among them; they are counted beside."),
    UNANSWERED_NOW(
            "Unanswered now",
            "Open inquiries without any human outbound attempt, assigned or not, whenever they were received. An automatic reply is no answer."),
    OPEN_NOW("Open leads", "Leads neither converted nor lost, whenever they were received."),
    CONVERSIONS(
            "Conversions",
            "Leads whose first deposit cleared, by the day it cleared. Activity of the period: never divided by the same period's inquiries."),
    CONVERSION_RATE(
            "Conversion rate",
            "Of the inquiries received in the period and at least 90 days old, the share that converted within 90 days of arriving. Younger ones are still ripening and left out."),
    SESSIONS(
            "Sessions completed",
            "Sessions completed in the period, touch-ups included, by the day they were completed. With a person chosen: those of that artist."),
    BOOKED("Booked", "Totals of the plans agreed at conversion, by the day of conversion."),
    EARNED(
            "Earned",
            "Value of the sessions completed in the period: the plan's total shared evenly over its sessions. Not what was booked, and not what was paid."),
    COLLECTED(
            "Collected",
            "Payments less refunds, by the day they were made. Neither what was booked nor what was earned. With a person chosen: of the leads assigned to them."),
    HELD(
            "Deposits held",
            "Paid or credited for sessions that are not delivered yet, as it stands now: what the studio owes. Leads with more delivered than paid are not set against it.");

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
        return switch (this) {
            case BOOKED, EARNED, COLLECTED, HELD -> true;
            case NEW_INQUIRIES, UNANSWERED_NOW, OPEN_NOW, CONVERSIONS, CONVERSION_RATE, SESSIONS -> false;
        };
    }
}
