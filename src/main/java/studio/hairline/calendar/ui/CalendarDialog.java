package studio.hairline.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import studio.hairline.history.Refusal;

/** A question of the calendar: Enter does it, Esc leaves it, and what is refused stays typed. */
final class CalendarDialog extends Dialog {

    private final Div form = new Div();
    private final Paragraph problem = new Paragraph();
    private Runnable act = () -> {};
    private boolean done;

    CalendarDialog(String title) {
        setHeaderTitle(title);
        addClassName("verb-dialog");
        setCloseOnOutsideClick(false);
        form.addClassName("form");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add(form, problem);
    }

    CalendarDialog ask(Component... fields) {
        form.add(fields);
        return this;
    }

    CalendarDialog say(Component words) {
        addComponentAsFirst(words);
        return this;
    }

    /** Something else one may do instead. */
    CalendarDialog or(String verb, Runnable other) {
        getFooter().add(new Button(verb, click -> attempt(other)));
        return this;
    }

    CalendarDialog does(String verb, Runnable how) {
        act = how;
        Button go = new Button(verb, click -> attempt(act));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        getFooter().add(new Button("Leave it", click -> close()), go);
        return this;
    }

    void ask() {
        open();
        form.getChildren()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }

    /** Does it at once; it is asked only when it is refused. */
    void now() {
        attempt(act);
    }

    /** Whoever clicks twice does it once. */
    private void attempt(Runnable how) {
        if (!done) {
            attemptOnce(how);
        }
    }

    private void attemptOnce(Runnable how) {
        problem.setText("");
        try {
            how.run();
            done = true;
            close();
        } catch (Refusal refusal) {
            problem.setText(refusal.getMessage());
            if (!isOpened()) {
                open();
            }
        }
    }
}
