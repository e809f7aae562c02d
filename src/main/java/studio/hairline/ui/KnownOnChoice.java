package studio.hairline.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks a page how it looked at the end of a day that is over; an empty answer is the page as it stands now. */
public final class KnownOnChoice extends DatePicker {

    private final String path;
    private Url url;

    /** @param path of the page, asked as in the address */
    public KnownOnChoice(Url url, String path, LocalDate today, @Nullable LocalDate day) {
        this.url = url;
        this.path = path;
        setLabel("As known on");
        setPlaceholder("Now");
        setClearButtonVisible(true);
        setI18n(DayWriting.i18n());
        ask(url, today, day);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Url.open(addressOf(event.getValue()));
            }
        });
    }

    /** Of a page that stays: what it is asked for now. */
    public void ask(Url asked, LocalDate today, @Nullable LocalDate day) {
        url = asked;
        setMax(today.minusDays(1));
        setValue(day);
    }

    /** @return what choosing the day opens; of now without one */
    public String addressOf(@Nullable LocalDate day) {
        return KnownOn.on(url, day).toPath(path);
    }
}
