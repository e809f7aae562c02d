package studio.hairline.calendar.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.Wish;
import studio.hairline.chairs.Chair;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.DayWriting;
import studio.hairline.ui.Formats;
import studio.hairline.ui.OnlyMatch;

/** When, how long, with whom and where; and why against the rule. */
final class PlaceForm {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final DateTimePicker starts = new DateTimePicker("Starts");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final ComboBox<TeamMember> artist = new ComboBox<>("Artist");
    private final ComboBox<Chair> chair = new ComboBox<>("Chair");
    private final TextField reason = new TextField("If too soon to heal, or closed: why");
    private final ZoneId zone;

    PlaceForm(CalendarBeans beans) {
        zone = beans.studio().time().zone();
        starts.setLocale(Locale.UK);
        starts.setDatePickerI18n(DayWriting.i18n());
        starts.setStep(STEP);
        starts.setAutoOpen(false);
        starts.setDateAriaLabel("Starts, day");
        starts.setTimeAriaLabel("Starts, time");
        starts.setHelperText("Studio time: " + Formats.zone(zone));
        starts.addClassName("wide");
        minutes.setStep(15);
        minutes.setStepButtonsVisible(true);
        reason.addClassName("wide");
        reason.setMaxLength(200);
        places(beans);
    }

    private void places(CalendarBeans beans) {
        artist.setItems(beans.studio().users().artists());
        artist.setItemLabelGenerator(TeamMember::name);
        artist.setPlaceholder("Nobody yet");
        artist.setClearButtonVisible(true);
        artist.getElement().setProperty("autoselect", true);
        chair.setItems(beans.studio().active());
        chair.setItemLabelGenerator(Chair::name);
        chair.setPlaceholder("None");
        chair.setClearButtonVisible(true);
        chair.getElement().setProperty("autoselect", true);
        OnlyMatch.in(artist);
        OnlyMatch.in(chair);
    }

    void show(Stay stay, CalendarBeans beans) {
        starts.setValue(stay.startsAt().atZone(zone).toLocalDateTime());
        minutes.setValue(stay.minutes());
        artist.setValue(beans.studio().artist(stay.artistId()));
        chair.setValue(chair(stay.chairId(), beans));
    }

    void last(int length) {
        minutes.setValue(length);
    }

    CalendarDialog asked(CalendarDialog dialog) {
        return dialog.ask(starts, minutes, artist, chair, reason);
    }

    Wish wish() {
        Integer length = minutes.getValue();
        if (starts.isEmpty() || length == null) {
            throw new Refusal("Give a day, a time and a length.");
        }
        Stay stay = new Stay(
                starts.getValue().atZone(zone).toInstant(),
                length,
                artist.getOptionalValue().map(TeamMember::id).orElse(null),
                chair.getOptionalValue().map(Chair::id).orElse(null));
        return new Wish(stay, reason.isEmpty() ? null : reason.getValue());
    }

    private static @Nullable Chair chair(@Nullable Long id, CalendarBeans beans) {
        return beans.studio().active().stream()
                .filter(one -> id != null && one.id() == id)
                .findFirst()
                .orElse(null);
    }
}
