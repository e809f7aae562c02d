package studio.hairline.calendar.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import studio.hairline.calendar.WaitingList.Wanted;
import studio.hairline.history.Refusal;
import studio.hairline.team.TeamMember;
import studio.hairline.treatments.ChairTime;
import studio.hairline.ui.MultiChoice;
import studio.hairline.ui.OnlyMatch;
import studio.hairline.ui.Say;

/** Who would come sooner, for how long and when. */
final class WaitingForm {

    private final CalendarBeans beans;
    private final Runnable done;
    private final PersonChoice person;
    private final IntegerField minutes = new IntegerField("Minutes");
    private final MultiChoice<DayOfWeek> days = new MultiChoice<>(
            "Days", List.of(DayOfWeek.values()), day -> day.getDisplayName(TextStyle.FULL, Locale.US));
    private final ComboBox<TeamMember> artist = new ComboBox<>("Artist");
    private final TextField note = new TextField("Note");

    WaitingForm(CalendarBeans beans, Runnable done) {
        this.beans = beans;
        this.done = done;
        person = new PersonChoice(beans.people().search());
        minutes.setValue(ChairTime.USUAL_MINUTES);
        minutes.setStep(15);
        minutes.setStepButtonsVisible(true);
        days.setPlaceholder("Any day");
        artist.setItems(beans.studio().users().artists());
        artist.setItemLabelGenerator(TeamMember::name);
        artist.setPlaceholder("Whoever");
        artist.setClearButtonVisible(true);
        OnlyMatch.in(artist);
        note.setMaxLength(200);
        note.addClassName("wide");
    }

    void ask() {
        new CalendarDialog("Waiting for an earlier day")
                .ask(person, minutes, days, artist, note)
                .does("Add", this::add)
                .ask();
    }

    private void add() {
        Integer length = minutes.getValue();
        if (person.isEmpty() || length == null) {
            throw new Refusal("Choose who waits, and how many minutes they need.");
        }
        Wanted wanted = new Wanted(
                length,
                days.getValue(),
                artist.getOptionalValue().map(TeamMember::id).orElse(null),
                note.getValue());
        beans.wishes().waiting().add(person.getValue().id(), wanted);
        done.run();
        Say.done(person.getValue().person().displayName() + " is on the waiting list.");
    }
}
