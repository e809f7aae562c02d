package studio.hairline.settings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.operations.OpeningHours.Hours;

/** One weekday: whether it is open, from when, until when. */
final class WeekdayRow extends Div {

    private final DayOfWeek day;
    private final Checkbox open;
    private final TimePicker opens;
    private final TimePicker closes;

    WeekdayRow(DayOfWeek day, @Nullable Hours hours) {
        this.day = day;
        addClassNames("weekday-row", "wide");
        String name = day.getDisplayName(TextStyle.FULL, Locale.US);
        Hours shown = hours == null ? Hours.SUGGESTED : hours;
        open = new Checkbox(name, hours != null);
        opens = time(name + " opens", shown.opens());
        closes = time(name + " closes", shown.closes());
        open.addValueChangeListener(event -> showTimes());
        showTimes();
        add(open, opens, closes);
    }

    DayOfWeek day() {
        return day;
    }

    /** Says beside the times what is wrong with them. */
    boolean isRight() {
        LocalTime from = opens.getValue();
        LocalTime until = closes.getValue();
        boolean given = FormCard.fits(opens, from != null || !isOpen(), "Give a time such as 10:00.")
                & FormCard.fits(closes, until != null || !isOpen(), "Give a time such as 18:00.");
        return given
                && FormCard.fits(
                        closes,
                        !isOpen() || from != null && until != null && until.isAfter(from),
                        "It closes after it opens.");
    }

    /** @return nothing on a closed day */
    Optional<Hours> hours() {
        return isOpen() ? Optional.of(new Hours(opens.getValue(), closes.getValue())) : Optional.empty();
    }

    private boolean isOpen() {
        return Boolean.TRUE.equals(open.getValue());
    }

    private void showTimes() {
        opens.setEnabled(isOpen());
        closes.setEnabled(isOpen());
    }

    static TimePicker time(String label, LocalTime value) {
        TimePicker time = new TimePicker();
        time.setAriaLabel(label);
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(30));
        time.setValue(value);
        return time;
    }
}
