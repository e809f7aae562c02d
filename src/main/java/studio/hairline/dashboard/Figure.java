package studio.hairline.dashboard;

/** The figures on the cards, each with its words and what it means. */
public enum Figure implements Defined {
    NEW_INQUIRIES(
            "New inquiries",
            Meaning.count("inquiries", "received"),
            "Inquiries by the day they were received. Spam, test entries and merged duplicates are not among them;"
                    + " they are counted beside."),
    UNANSWERED_NOW(
            "Unanswered now",
            Meaning.stock("open inquiries without an attempt"),
            "Open inquiries without any human outbound attempt, assigned or not, whenever they were received. An"
                    + " automatic reply is no answer."),
    WITHIN_15_MINUTES(AnsweringFigure.WITHIN_15_MINUTES),
    WITHIN_1_HOUR(AnsweringFigure.WITHIN_1_HOUR),
    WITHIN_24_HOURS(AnsweringFigure.WITHIN_24_HOURS),
    TWO_WAY(AnsweringFigure.TWO_WAY),
    TRIED_SIX_TIMES(
            "Tried six times before giving up",
            Meaning.share("six attempts or more", "leads lost for the first time", "lost"),
            "Of the leads lost in the period, the share we had tried to reach six times or oftener. A first response"
                    + " that was only recorded counts as one attempt."),
    OPEN_NOW(
            "Open leads",
            Meaning.stock("leads neither converted nor lost"),
            "Leads neither converted nor lost, whenever they were received."),
    CONVERSIONS(
            "Conversions",
            Meaning.count("leads whose first deposit cleared", "conversion day"),
            "Leads whose first deposit cleared, by the day it cleared. Activity of the period: never divided by the"
                    + " same period's inquiries."),
    CONVERSION_RATE(
            "Conversion rate",
            Meaning.share("converted within 90 days", "inquiries at least 90 days old", "received"),
            "Of the inquiries received in the period and at least 90 days old, the share that converted within 90 days"
                    + " of arriving. Younger ones are still ripening and left out."),
    SESSIONS(
            "Sessions completed",
            Meaning.count("sessions completed", "completed"),
            "Sessions completed in the period, touch-ups included, by the day they were completed. With a person"
                    + " chosen: those of that artist."),
    BOOKED(
            "Booked",
            Meaning.cents("totals of plans", "–", "conversion day"),
            "Totals of the plans agreed at conversion, by the day of conversion."),
    EARNED(
            "Earned",
            Meaning.cents("value of sessions", "–", "completed"),
            "Value of the sessions completed in the period: the plan's total shared evenly over its sessions. Not what"
                    + " was booked, and not what was paid."),
    COLLECTED(
            "Collected",
            Meaning.cents("payments less refunds", "–", "paid"),
            "Payments less refunds, by the day they were made. Neither what was booked nor what was earned. With a"
                    + " person chosen: of the leads assigned to them."),
    HELD(
            "Deposits held",
            Meaning.cents("paid for sessions not delivered yet", "–", "stock"),
            "Paid or credited for sessions that are not delivered yet, as it stands now: what the studio owes. Leads"
                    + " with more delivered than paid are not set against it.");

    private final Said said;

    Figure(String label, Meaning meaning, String definition) {
        this.said = new Said(label, meaning, definition);
    }

    /** The same as on the page of how the studio answers. */
    Figure(AnsweringFigure same) {
        this(same.label(), same.meaning(), same.definition());
    }

    @Override
    public String code() {
        return switch (this) {
            case WITHIN_15_MINUTES, WITHIN_1_HOUR, WITHIN_24_HOURS, TWO_WAY ->
                AnsweringFigure.valueOf(name()).code();
            case NEW_INQUIRIES,
                    UNANSWERED_NOW,
                    TRIED_SIX_TIMES,
                    OPEN_NOW,
                    CONVERSIONS,
                    CONVERSION_RATE,
                    SESSIONS,
                    BOOKED,
                    EARNED,
                    COLLECTED,
                    HELD -> Defined.super.code();
        };
    }

    @Override
    public Said said() {
        return said;
    }
}
