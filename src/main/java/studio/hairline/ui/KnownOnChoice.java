package studio.hairline.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks a page how it looked at the end of a day that is over; an empty answer is the page as it stands now. */
public final class KnownOnChoice extends DatePicker {

    /** @param path of the page, asked as in the address */
    public KnownOnChoice(Url url, String path, LocalDate today, @Nullable LocalDate day) {
        setLabel("As known on");
        setPlaceholder("Now");
        setClearButtonVisible(true);
        setI18n(DayWriting.i18n());
        setMax(today.minusDays(1));
        setValue(day);
        addValueChangeListener(event -> {
            LocalDate chosen = event.getValue();
            if (event.isFromClient()) {
                Url asked = chosen == null
                        ? url.without(KnownOn.PARAMETER)
                        : url.with(KnownOn.PARAMETER, chosen.toString());
                Url.open(asked.toPath(path));
            }
        });
    }
}
