package studio.hairline.treatments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import studio.hairline.history.Refusal;
import studio.hairline.team.TeamMember;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.SeriesSlots.Asked;

/** From when, how long and with whom a series is to be; and the times there is room for it. */
final class SeriesTimes {

    private final StudioWords words;
    private final Function<Asked, List<ChairTime>> suggest;
    private final DatePicker from = Fields.day("Not before");
    private final IntegerField minutes = Fields.number("Minutes", 15, 720);
    private final ComboBox<TeamMember> artist;
    private final OrderedList times = new OrderedList();
    private List<ChairTime> found = List.of();

    SeriesTimes(StudioWords words, Function<Asked, List<ChairTime>> suggest) {
        this.words = words;
        this.suggest = suggest;
        from.setValue(words.wallClock(words.now()).toLocalDate().plusDays(1));
        minutes.setValue(ChairTime.USUAL_MINUTES);
        minutes.setStep(15);
        artist = Fields.member(
                "Artist", words.artists(), words.artists().stream().findFirst().orElse(null));
        from.addValueChangeListener(change -> look());
        minutes.addValueChangeListener(change -> look());
        artist.addValueChangeListener(change -> look());
        times.addClassName("wide");
        times.getElement().setAttribute("aria-live", "polite");
    }

    VerbDialog asked(VerbDialog dialog) {
        return dialog.ask(from, "day")
                .ask(minutes, "minutes")
                .ask(artist, "another artist")
                .tell(times);
    }

    void setVisible(boolean shown) {
        from.setVisible(shown);
        minutes.setVisible(shown);
        artist.setVisible(shown);
        times.setVisible(shown);
    }

    List<ChairTime> found() {
        return found;
    }

    void look() {
        times.removeAll();
        found = from.isEmpty() || minutes.isEmpty() ? List.of() : suggested();
        found.forEach(one -> times.add(new ListItem(weekday(one) + words.moment(one.startsAt()) + place(one))));
        if (found.isEmpty()) {
            times.add(new ListItem("No room within two months. Try another day, length or artist."));
        }
    }

    private List<ChairTime> suggested() {
        try {
            return suggest.apply(new Asked(from.getValue(), Fields.number(minutes), Fields.id(artist)));
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    private String weekday(ChairTime one) {
        return words.wallClock(one.startsAt()).getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.US) + ", ";
    }

    private String place(ChairTime one) {
        return one.chairId() == null ? "" : " · " + words.chair(one.chairId());
    }
}
