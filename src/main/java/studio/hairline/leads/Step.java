package studio.hairline.leads;

import studio.hairline.tallies.Tally;

/** The steps of the journey in their order; passing a later one counts as having passed the earlier. */
public enum Step {
    INQUIRY("Inquiry", Tally.INQUIRIES),
    ANSWER("Answered", Tally.REACHED_ANSWER),
    BOOKING("Consultation booked", Tally.REACHED_BOOKING),
    CONSULTATION("Consultation attended", Tally.REACHED_CONSULTATION),
    CONVERSION("Converted", Tally.REACHED_CONVERSION),
    FIRST_SESSION("First session done", Tally.REACHED_FIRST_SESSION),
    SERIES_DONE("Series done", Tally.REACHED_SERIES_DONE);

    private final String label;
    private final Tally tally;

    Step(String label, Tally tally) {
        this.label = label;
        this.tally = tally;
    }

    public String label() {
        return label;
    }

    public Tally tally() {
        return tally;
    }
}
