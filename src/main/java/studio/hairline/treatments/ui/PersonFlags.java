package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import studio.hairline.history.Refusal;
import studio.hairline.people.RaisedFlag;
import studio.hairline.people.SafetyFlag;
import studio.hairline.ui.Say;

/** What has to be known before the person sits in the chair: raised with a note, withdrawn with one. */
final class PersonFlags extends PersonCard {

    private static final int LONGEST_NOTE = 500;

    private final PersonBeans beans;
    private final long personId;
    private final Runnable changed;
    private final List<RaisedFlag> raised;

    PersonFlags(PersonBeans beans, long personId, Runnable changed) {
        super("Safety flags");
        this.beans = beans;
        this.personId = personId;
        this.changed = changed;
        raised = beans.flags().of(personId);
        if (raised.isEmpty()) {
            nothing("None raised. Ask before each session.");
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("record-list");
            raised.forEach(flag -> list.add(item(flag)));
            add(list);
        }
        add(raising());
    }

    /** Above the page, for whoever looks only once. */
    Div warning() {
        Div warning = new Div();
        warning.addClassName("safety-flags");
        warning.getElement().setAttribute("role", "note").setAttribute("aria-label", "Safety flags");
        warning.setVisible(!raised.isEmpty());
        if (raised.stream().anyMatch(flag -> flag.flag().isAbsolute())) {
            warning.addClassName("absolute");
            warning.add(new Span("No session while this stands:"));
        } else {
            warning.add(new Span("Take care, and ask for a doctor's note:"));
        }
        raised.forEach(flag -> warning.add(tag(flag.flag().label(), flag.flag().isAbsolute() ? "bad" : "warn")));
        return warning;
    }

    private ListItem item(RaisedFlag flag) {
        String by = flag.raisedBy() == null ? "" : " by " + beans.screen().artist(flag.raisedBy(), null);
        ListItem item = line(
                new Span(flag.flag().label()),
                flag.note(),
                beans.screen().writing().moment(flag.raisedAt()) + by);
        Button withdraw = new Button(
                "Withdraw",
                click -> new PersonReason(
                                "Withdraw “" + flag.flag().label() + "”",
                                "Why it no longer stands",
                                why -> beans.flags().clear(personId, flag.flag(), why),
                                () -> told("The flag is withdrawn; the history keeps it."))
                        .open());
        withdraw.setAriaLabel("Withdraw " + flag.flag().label());
        Div end = new Div(tag(flag.flag().weight(), flag.flag().isAbsolute() ? "bad" : "warn"), withdraw);
        end.addClassName("record-end");
        item.add(end);
        return item;
    }

    private Component raising() {
        Set<SafetyFlag> others = EnumSet.allOf(SafetyFlag.class);
        raised.forEach(flag -> others.remove(flag.flag()));
        ComboBox<SafetyFlag> flag = new ComboBox<>("Raise a flag");
        flag.setItems(others);
        flag.setItemLabelGenerator(SafetyFlag::label);
        TextField note = new TextField("Note");
        note.setMaxLength(LONGEST_NOTE);
        Button raise = new Button("Raise", click -> raise(flag, note.getValue()));
        Div form = new Div(flag, note, raise);
        form.addClassName("form");
        form.setVisible(!others.isEmpty());
        return form;
    }

    private void raise(ComboBox<SafetyFlag> flag, String note) {
        if (flag.isEmpty()) {
            Say.refused("Choose the flag first.");
            return;
        }
        try {
            beans.flags().raise(personId, flag.getValue(), note);
            told("The flag is raised.");
        } catch (Refusal refused) {
            Say.refused(refused.getMessage());
        }
    }

    private void told(String sentence) {
        changed.run();
        Say.done(sentence);
    }
}
