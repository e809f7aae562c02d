package studio.hairline.leads;

import java.util.Optional;
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

    /** @return where they stopped who came this far and no further; nobody stops at the end */
    public Optional<LeadMeasure> stopped() {
        return LeadMeasure.of("stopped-at-" + name().replace('_', '-'));
    }

    public Tally tally() {
        return tally;
    }
}
