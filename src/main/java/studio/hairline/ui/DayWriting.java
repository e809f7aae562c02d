package studio.hairline.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;

/** How a day is written and read in every field: the month as a word, so that nobody takes it for the day. */
public final class DayWriting {

    private DayWriting() {}

    /** @return shows 3 Oct 2026; understands 10/3/2026, 3.10.2026 and 2026-10-03 as well */
    public static DatePickerI18n i18n() {
        return new DatePickerI18n()
                .setDateFormats("d MMM yyyy", "M/d/yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1);
    }
}
