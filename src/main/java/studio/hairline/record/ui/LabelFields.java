package studio.hairline.record.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import studio.hairline.record.PhotoLabel;
import studio.hairline.record.PhotoMoment;
import studio.hairline.record.ScalpArea;
import studio.hairline.ui.DayWriting;

/** What a photo shows: when, after which session, and which part. */
final class LabelFields extends Div {

    private final Select<PhotoMoment> moment = new Select<>();
    private final IntegerField session = new IntegerField("After session");
    private final Select<ScalpArea> area = new Select<>();
    private final DatePicker day = new DatePicker("Taken on");

    LabelFields(LocalDate today) {
        addClassName("form");
        moment.setLabel("Shows it");
        moment.setItems(PhotoMoment.values());
        moment.setItemLabelGenerator(PhotoMoment::label);
        moment.setValue(PhotoMoment.BEFORE);
        moment.addValueChangeListener(change -> ask(change.getValue()));
        session.setMin(1);
        session.setMax(99);
        session.setStepButtonsVisible(true);
        offerAreas();
        offerDays(today);
        add(moment, session, area, day);
        ask(PhotoMoment.BEFORE);
    }

    private void offerAreas() {
        area.setLabel("Part of the scalp");
        area.setItems(ScalpArea.values());
        area.setItemLabelGenerator(part -> part == null ? "Several" : part.label());
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption("Several");
    }

    private void offerDays(LocalDate today) {
        day.setMax(today);
        day.setI18n(DayWriting.i18n());
        day.setHelperText("Empty: the day the camera says");
    }

    LabelFields show(PhotoLabel label) {
        moment.setValue(label.moment());
        session.setValue(label.session());
        area.setValue(label.area());
        day.setValue(label.day());
        day.setHelperText("");
        return this;
    }

    /** @throws studio.hairline.history.Refusal when the number of the session is missing */
    PhotoLabel label() {
        return new PhotoLabel(day.getValue(), moment.getValue(), session.getValue(), area.getValue());
    }

    private void ask(PhotoMoment chosen) {
        session.setVisible(chosen == PhotoMoment.AFTER_SESSION);
    }
}
