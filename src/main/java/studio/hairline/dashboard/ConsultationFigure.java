package studio.hairline.dashboard;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationOutcome;

/** The figures of consultations: the four ways those that were due ended are all of them. */
public enum ConsultationFigure implements Defined {
    CONSULTATION_SHOW_RATE(
            "Consultation show rate",
            "came",
            "Of the consultations whose start lies in the period and has passed, the share that was attended. Those"
                    + " cancelled or moved in time are left out; one without a recorded outcome is no show.",
            Set.of(ConsultationOutcome.ATTENDED)),
    CONSULTATION_NO_SHOW_RATE(
            "Consultation no-show rate",
            "did not come",
            "Of the consultations whose start lies in the period and has passed, the share that was missed. Those"
                    + " cancelled or moved in time are left out.",
            Set.of(ConsultationOutcome.MISSED)),
    CONSULTATION_LATE_RATE(
            "Consultations cancelled or moved late",
            "cancelled or moved with too short a notice",
            "Of the consultations whose start lies in the period and has passed, the share that was called off or"
                    + " moved with a shorter notice than the studio asks for.",
            Set.of(ConsultationOutcome.CANCELLED_LATE, ConsultationOutcome.MOVED_LATE)),
    CONSULTATION_OUTCOME_NOT_RECORDED(
            "Consultation outcome not recorded",
            "no outcome recorded",
            "Of the consultations whose start lies in the period and has passed, the share of which nobody wrote down"
                    + " what became of them.",
            Set.of(ConsultationOutcome.BOOKED));

    private final Said said;
    private final Set<ConsultationOutcome> outcomes;

    ConsultationFigure(String label, String counts, String definition, Set<ConsultationOutcome> outcomes) {
        this.said = new Said(
                label,
                Meaning.share(
                        counts,
                        "consultations whose start has passed, less those cancelled or moved in time",
                        "scheduled start"),
                definition);
        this.outcomes = outcomes;
    }

    /** @return those of all that were due which count */
    public ConsultationFilter of(ConsultationFilter due) {
        return due.that(EnumSet.copyOf(outcomes));
    }

    long in(Map<ConsultationOutcome, Long> ends) {
        return outcomes.stream().mapToLong(one -> ends.getOrDefault(one, 0L)).sum();
    }

    @Override
    public Said said() {
        return said;
    }
}
