package studio.hairline.calendar.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Locale;
import studio.hairline.chairs.Block;
import studio.hairline.chairs.Chair;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.DayWriting;
import studio.hairline.ui.OnlyMatch;
import studio.hairline.ui.Say;

/** When an artist, a chair or the whole studio is not to be had. */
final class BlockTime {

    private final CalendarBeans beans;
    private final Runnable done;
    private final ComboBox<TeamMember> artist = new ComboBox<>("Artist");
    private final ComboBox<Chair> chair = new ComboBox<>("Chair");
    private final DateTimePicker starts = new DateTimePicker("From");
    private final DateTimePicker ends = new DateTimePicker("To");
    private final Checkbox weekly = new Checkbox("Each week");
    private final DatePicker lastDay = new DatePicker("The last time on");
    private final TextField reason = new TextField("Why");

    BlockTime(CalendarBeans beans, Runnable done) {
        this.beans = beans;
        this.done = done;
        everybody();
        times();
        reason.setPlaceholder("Lunch, vacation, repair");
        reason.setMaxLength(200);
        reason.addClassName("wide");
    }

    private void everybody() {
        artist.setItems(beans.studio().users().artists());
        artist.setItemLabelGenerator(TeamMember::name);
        artist.setPlaceholder("Everybody");
        artist.setClearButtonVisible(true);
        chair.setItems(beans.studio().active());
        chair.setItemLabelGenerator(Chair::name);
        chair.setPlaceholder("All");
        chair.setClearButtonVisible(true);
        OnlyMatch.in(artist);
        OnlyMatch.in(chair);
    }

    private void times() {
        starts.setLocale(Locale.UK);
        ends.setLocale(Locale.UK);
        lastDay.setLocale(Locale.UK);
        starts.setDatePickerI18n(DayWriting.i18n());
        ends.setDatePickerI18n(DayWriting.i18n());
        lastDay.setI18n(DayWriting.i18n());
        lastDay.setHelperText("Empty: until it is taken out");
        lastDay.setVisible(false);
        weekly.addValueChangeListener(event -> lastDay.setVisible(event.getValue()));
        starts.addClassName("wide");
        ends.addClassName("wide");
    }

    void ask(Stay stay) {
        ZoneId zone = beans.studio().time().zone();
        starts.setValue(stay.startsAt().atZone(zone).toLocalDateTime());
        ends.setValue(stay.ends().atZone(zone).toLocalDateTime());
        artist.setValue(beans.studio().artist(stay.artistId()));
        new CalendarDialog("Block time")
                .ask(artist, chair, starts, ends, weekly, lastDay, reason)
                .does("Block", this::block)
                .ask();
    }

    private void block() {
        if (starts.isEmpty() || ends.isEmpty()) {
            throw new Refusal("Say from when to when.");
        }
        beans.days()
                .blocked()
                .add(new Block(
                        artist.getOptionalValue().map(TeamMember::id).orElse(null),
                        chair.getOptionalValue().map(Chair::id).orElse(null),
                        starts.getValue(),
                        ends.getValue(),
                        weekly.getValue(),
                        lastDay.getValue(),
                        reason.getValue()));
        done.run();
        Say.done("The time is blocked. What is booked in it already stays.");
    }
}
