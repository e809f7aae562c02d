package studio.hairline.treatments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.team.TeamMember;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.SeriesSlots;
import studio.hairline.treatments.SeriesSlots.Asked;

/** Suggests times for the rest of a series, and books them together. */
final class SeriesActs {

    private final Acts acts;
    private final PlanDetails plan;
    private final DatePicker from = Fields.day("Not before");
    private final IntegerField minutes = Fields.number("Minutes", 15, 720);
    private final ComboBox<TeamMember> artist;
    private final OrderedList times = new OrderedList();
    private List<ChairTime> found = List.of();

    SeriesActs(Acts acts, PlanDetails plan) {
        this.acts = acts;
        this.plan = plan;
        StudioWords words = acts.words();
        from.setValue(words.wallClock(words.now()).toLocalDate().plusDays(1));
        minutes.setValue(ChairTime.USUAL_MINUTES);
        minutes.setStep(15);
        artist = Fields.member(
                "Artist", words.artists(), words.artists().stream().findFirst().orElse(null));
        from.addValueChangeListener(change -> look());
        minutes.addValueChangeListener(change -> look());
        artist.addValueChangeListener(change -> look());
        times.getElement().setAttribute("aria-live", "polite");
    }

    void suggest() {
        VerbDialog dialog = acts.dialog("Times for the rest of the series").say(times);
        FlagStrip.warn(acts.sheet().flags()).ifPresent(dialog::say);
        look();
        dialog.ask(from, "day")
                .ask(minutes, "minutes")
                .ask(artist, "another artist")
                .does("Book them all", version -> {
                    slots().book(plan.id(), found);
                    return Outcome.of(
                            found.size() == 1 ? "One session is booked." : found.size() + " sessions are booked.");
                })
                .ask();
    }

    private SeriesSlots slots() {
        return acts.services().slots();
    }

    private void look() {
        times.removeAll();
        found = from.isEmpty() || minutes.isEmpty() ? List.of() : suggested();
        found.forEach(one -> times.add(new ListItem(acts.words().moment(one.startsAt()) + place(one))));
        if (found.isEmpty()) {
            times.add(new ListItem("No room within two months. Try another day, length or artist."));
        }
    }

    private List<ChairTime> suggested() {
        try {
            return slots().suggest(plan.id(), new Asked(from.getValue(), Fields.number(minutes), Fields.id(artist)));
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    private String place(ChairTime one) {
        return one.chairId() == null ? "" : " · " + acts.words().chair(one.chairId());
    }
}
