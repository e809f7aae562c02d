package studio.hairline.treatments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Booked;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationPlace.Wish;
import studio.hairline.leads.Consultations;

/** How, when and with whom a consultation takes place. */
final class ConsultationFields {

    private final StudioWords words;
    private final ComboBox<ConsultationKind> kind =
            Fields.choice("How", List.of(ConsultationKind.values()), ConsultationKind::label);
    private final DateTimePicker starts;
    private final IntegerField minutes = Fields.number("Minutes", 15, 720);
    private final PlaceFields place;
    private final TextField reason = new TextField("If the studio is closed: why");

    ConsultationFields(StudioWords words) {
        this.words = words;
        kind.setValue(ConsultationKind.IN_PERSON);
        starts = Fields.moment("Starts", words.now(), words);
        starts.clear();
        minutes.setValue(Consultations.USUAL_MINUTES);
        minutes.setStep(15);
        place = new PlaceFields(words);
        place.noChair();
        reason.addClassName("wide");
    }

    void show(Booked one) {
        kind.setValue(one.kind());
        kind.setReadOnly(true);
        starts.setValue(words.wallClock(one.startsAt()));
        minutes.setValue(one.stay().minutes());
        place.show(one.stay().artistId(), one.stay().chairId());
    }

    VerbDialog asked(VerbDialog dialog) {
        dialog.ask(kind, "how it").ask(starts, "day", "booked already").ask(minutes, "minutes");
        place.asked(dialog);
        return dialog.ask(reason, "has to be this one");
    }

    ConsultationKind kind() {
        return kind.getOptionalValue().orElseThrow(() -> new Refusal("Choose how it takes place."));
    }

    Wish wish() {
        Stay stay = new Stay(Fields.instant(starts, words), Fields.number(minutes), place.artist(), place.chair());
        return new Wish(stay, reason.isEmpty() ? null : reason.getValue());
    }
}
