package studio.hairline.settings.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import studio.hairline.operations.Holidays;
import studio.hairline.operations.Holidays.Holiday;
import studio.hairline.ui.DayWriting;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** Days on which the studio is closed. */
final class HolidaysPart {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph("No holiday yet.");
    private final DatePicker day = new DatePicker("Day");
    private final TextField name = new TextField("Holiday");
    private final Holidays holidays;
    private final FormCard card = new FormCard("Holidays", "Closed whatever weekday they are.");

    HolidaysPart(SettingsBeans beans) {
        this.holidays = beans.holidays();
        day.setI18n(DayWriting.i18n());
        day.setInitialPosition(beans.time().today());
        name.setMaxLength(120);
        name.setPlaceholder("Such as Thanksgiving");
        list.addClassNames("setting-list", "wide");
        nothing.addClassNames("soft", "wide");
        show();
    }

    FormCard card() {
        return card.with(nothing, list, day, name).button("Add holiday", this::add);
    }

    private void show() {
        List<Holiday> all = holidays.all();
        nothing.setVisible(all.isEmpty());
        list.setVisible(!all.isEmpty());
        list.removeAll();
        all.forEach(one ->
                list.add(new SettingLine(one.name(), Formats.day(one.day()), () -> card.attempt(() -> remove(one)))));
    }

    private void add() {
        LocalDate when = day.getValue();
        boolean complete = FormCard.fits(day, when != null, "Choose the day.")
                & FormCard.fits(name, !name.getValue().isBlank(), "Give the holiday a name.");
        if (complete && when != null) {
            holidays.add(new Holiday(when, name.getValue()));
            Say.done(name.getValue() + " on " + Formats.day(when) + " is a holiday.");
            day.clear();
            name.clear();
            show();
        }
    }

    private void remove(Holiday one) {
        holidays.remove(one.day());
        show();
        Say.done(one.name() + " is no holiday any more.", "Undo", () -> {
            holidays.add(one);
            show();
        });
    }
}
