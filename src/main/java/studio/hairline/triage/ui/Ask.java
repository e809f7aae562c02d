package studio.hairline.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import studio.hairline.history.Refusal;
import studio.hairline.triage.Decided;
import studio.hairline.triage.Taken;
import studio.hairline.ui.Say;

/** What one decision has to be told: Enter (in a text of many lines Ctrl+Enter) decides, Esc leaves it. */
final class Ask extends Div {

    private final Desk desk;
    private final Div form = new Div();
    private final Div buttons = new Div();
    private final Button go = new Button();
    private final Paragraph problem = new Paragraph();
    private Runnable how = () -> {
        throw new Refusal("Nothing to do.");
    };

    Ask(String title, Desk desk) {
        this.desk = desk;
        addClassName("ask");
        form.addClassName("form");
        buttons.addClassName("button-row");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add(new H3(title), form, problem, buttons);
    }

    Ask field(Component... fields) {
        form.add(fields);
        return this;
    }

    /** @param lines whether a text of several lines is asked, in which Enter begins a new one */
    Ask does(String verb, boolean lines, Supplier<Decided> decide) {
        how = () -> desk.decided(decide.get());
        return offer(verb, lines);
    }

    /** @param act what is no decision of the inbox; its way back is offered with the sentence it gives */
    Ask fills(String verb, Supplier<Filled> act) {
        how = () -> {
            Filled filled = act.get();
            Say.done(filled.sentence(), "Undo", () -> Trying.to(filled.undo(), desk));
            desk.leave();
        };
        return offer(verb, false);
    }

    /** What was filled in. @param undo takes it back */
    record Filled(String sentence, Runnable undo) {}

    private Ask offer(String verb, boolean lines) {
        go.setText(verb);
        go.addClickListener(click -> decide());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        if (lines) {
            go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(form).resetFocusOnActiveElement();
        } else {
            go.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        }
        Button leave = new Button("Cancel", click -> desk.leave());
        leave.addClickShortcut(Key.ESCAPE).listenOn(this);
        buttons.add(go, leave);
        return this;
    }

    /** Says what deciding does now. */
    void says(String verb) {
        go.setText(verb);
    }

    void begin() {
        form.getChildren()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }

    void decide() {
        problem.setText("");
        try {
            how.run();
        } catch (Taken taken) {
            problem.setText(taken.getMessage());
            buttons.add(new Button("Take over", click -> desk.takeOver(taken.leadId())));
        } catch (Refusal refusal) {
            problem.setText(refusal.getMessage());
        }
    }
}
