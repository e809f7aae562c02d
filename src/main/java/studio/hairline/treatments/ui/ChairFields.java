package studio.hairline.treatments.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.HealingGap;
import studio.hairline.treatments.SessionDetails;

/** When somebody is in the chair, for how long and with whom; and why sooner than the scalp heals. */
final class ChairFields {

    private final StudioWords words;
    private final DateTimePicker starts;
    private final IntegerField minutes = Fields.number("Minutes", 15, 720);
    private final PlaceFields place;
    private final TextField reason = new TextField();

    ChairFields(StudioWords words) {
        this.words = words;
        starts = Fields.moment("Starts", words.now(), words);
        starts.clear();
        minutes.setValue(ChairTime.USUAL_MINUTES);
        minutes.setStep(15);
        place = new PlaceFields(words);
        reason.addClassName("wide");
    }

    void show(SessionDetails one) {
        starts.setValue(words.wallClock(one.startsAt()));
        minutes.setValue(one.minutes());
        place.show(one.artistId(), one.chairId());
    }

    /** @param healing of one of a series; null where nothing has to heal before */
    VerbDialog asked(VerbDialog dialog, @Nullable HealingGap healing) {
        dialog.ask(starts, "day", "series is on", "outcome").ask(minutes, "minutes");
        place.asked(dialog);
        reason.setLabel(
                healing == null
                        ? "If the studio is closed: why"
                        : "If sooner than " + healing.least() + " days, or closed: why");
        return dialog.ask(reason, "has to be this one");
    }

    ChairTime time() {
        return new ChairTime(Fields.instant(starts, words), Fields.number(minutes), place.artist(), place.chair());
    }

    @Nullable
    String reason() {
        return reason.isEmpty() ? null : reason.getValue();
    }
}
