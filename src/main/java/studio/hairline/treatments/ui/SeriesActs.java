package studio.hairline.treatments.ui;

import java.util.List;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.SeriesSlots;

/** Suggests times for the rest of a series, and books them together. */
final class SeriesActs {

    private final Acts acts;
    private final PlanDetails plan;
    private final SeriesTimes times;

    SeriesActs(Acts acts, PlanDetails plan) {
        this.acts = acts;
        this.plan = plan;
        times = new SeriesTimes(acts.words(), asked -> slots().suggest(plan.id(), asked));
    }

    void suggest() {
        VerbDialog dialog = acts.dialog("Times for the rest of the series");
        FlagStrip.warn(acts.sheet().flags()).ifPresent(dialog::say);
        times.look();
        times.asked(dialog)
                .does("Book them all", version -> {
                    List<ChairTime> found = times.found();
                    slots().book(plan.id(), found);
                    return Outcome.of(
                            found.size() == 1 ? "One session is booked." : found.size() + " sessions are booked.");
                })
                .ask();
    }

    private SeriesSlots slots() {
        return acts.services().slots();
    }
}
