package studio.hairline.calendar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.Url;

/** Goes from sheet to sheet, and says whose. */
final class DaySheetBar extends Div {

    private static final Long EVERYBODY = 0L;

    private final CalendarFilter asked;
    private final @Nullable LocalDate on;
    private final CalendarBeans.Studio studio;

    /** @param on at whose end it is looked at; null for now */
    DaySheetBar(CalendarFilter asked, @Nullable LocalDate on, CalendarBeans.Studio studio) {
        this.asked = asked;
        this.on = on;
        this.studio = studio;
        LocalDate today = on == null ? studio.time().today() : on;
        Nav days = new Nav(
                step("‹", "The day before", "k", of(asked.day().minusDays(1))),
                new Anchor(of(today), on == null ? "Today" : "That day"),
                step("›", "The day after", "j", of(asked.day().plusDays(1))));
        days.setAriaLabel("Days");
        add(days, whose());
        addClassNames("calendar-bar", "not-on-paper");
    }

    private String of(LocalDate day) {
        return KnownOn.at(DaySheetView.address(day, asked.artistId()), on);
    }

    private OneChoice<Long> whose() {
        Map<Long, String> names = new LinkedHashMap<>(Map.of(EVERYBODY, "All artists"));
        studio.users().artists().forEach(one -> names.put(one.id(), one.name()));
        Long chosen = asked.artistId() == null ? EVERYBODY : asked.artistId();
        names.putIfAbsent(chosen, "Somebody else");
        return new OneChoice<>("Whose", names.keySet(), id -> names.getOrDefault(id, ""), chosen)
                .onChoice(id ->
                        Url.open(KnownOn.at(DaySheetView.address(asked.day(), id.equals(EVERYBODY) ? null : id), on)));
    }

    private static Anchor step(String sign, String label, String key, String to) {
        Anchor link = new Anchor(to, sign);
        link.setAriaLabel(label);
        link.getElement().setAttribute("data-key", key);
        return link;
    }
}
