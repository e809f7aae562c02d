package studio.hairline.settings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.team.TeamMember;
import studio.hairline.triage.TurnTaker;

/** Whether somebody takes inquiries in turn, how many, and when they work. */
final class TakerRow extends Div {

    private final TeamMember member;
    private final Checkbox takes;
    private final IntegerField atOnce = new IntegerField("At once");
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>("Works on");
    private final TimePicker begins;
    private final TimePicker ends;

    TakerRow(TeamMember member, @Nullable TurnTaker now) {
        this.member = member;
        addClassNames("taker-row", "wide");
        TurnTaker shown = now == null ? TurnTaker.usual(member.id()) : now;
        takes = new Checkbox(member.name(), now != null);
        atOnce.setValue(shown.atOnce());
        atOnce.setMin(1);
        atOnce.setMax(TurnTaker.MOST);
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, Locale.US));
        weekdays.addThemeName("horizontal");
        weekdays.setValue(shown.weekdays());
        begins = WeekdayRow.time(member.name() + " begins", shown.begins());
        begins.setLabel("Begins");
        ends = WeekdayRow.time(member.name() + " ends", shown.ends());
        ends.setLabel("Ends");
        takes.addValueChangeListener(change -> showRest());
        showRest();
        add(takes, atOnce, begins, ends, weekdays);
    }

    /** Says beside the field what is wrong with it. */
    boolean isRight() {
        boolean free = !takes.getValue();
        Integer many = atOnce.getValue();
        return FormCard.fits(
                        atOnce,
                        free || many != null && many >= 1 && many <= TurnTaker.MOST,
                        "Between 1 and " + TurnTaker.MOST + ".")
                & FormCard.fits(weekdays, free || !weekdays.getValue().isEmpty(), "Choose at least one day.")
                & FormCard.fits(begins, free || begins.getValue() != null, "Give a time such as 9:00.")
                & FormCard.fits(
                        ends,
                        free
                                || ends.getValue() != null
                                        && (begins.getValue() == null
                                                || ends.getValue().isAfter(begins.getValue())),
                        "The day ends after it begins.");
    }

    /** @return nothing when they do not take any */
    Optional<TurnTaker> taker() {
        return takes.getValue()
                ? Optional.of(new TurnTaker(
                        member.id(), atOnce.getValue(), weekdays.getValue(), begins.getValue(), ends.getValue()))
                : Optional.empty();
    }

    private void showRest() {
        boolean on = takes.getValue();
        atOnce.setVisible(on);
        weekdays.setVisible(on);
        begins.setVisible(on);
        ends.setVisible(on);
    }
}
