package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;

/**
 * One verb, asked with its fields: Enter does it, Esc leaves it. A refusal is said beside the field it is about; when somebody
 * else was faster, what they changed is said, and everything typed stays.
 */
final class VerbDialog extends Dialog {

    /** Does the verb to what was seen. */
    interface Attempt {
        Outcome on(int version);
    }

    private final Consumer<Outcome> told;
    private final Map<HasValidation, List<String>> fields = new LinkedHashMap<>();
    private final Div form = new Div();
    private final Paragraph problem = new Paragraph();
    private final Meanwhile meanwhile;
    private Attempt attempt = version -> Outcome.of("");
    private int version;
    private boolean done;

    /** @param seen the version of what the verb is done to, as it was shown */
    VerbDialog(String title, int seen, StudioWords words, Consumer<Outcome> told) {
        this.told = told;
        version = seen;
        meanwhile = new Meanwhile(words, this::onTop, this::reload);
        setHeaderTitle(title);
        addClassName("verb-dialog");
        setCloseOnOutsideClick(false);
        form.addClassName("form");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add(form, problem, meanwhile);
    }

    /** Says something above the fields. */
    VerbDialog say(Component words) {
        addComponentAsFirst(words);
        return this;
    }

    VerbDialog say(String words) {
        return say(new Paragraph(words));
    }

    /** @param about words by which a refusal is known to be about this field; an only field takes every refusal */
    <F extends Component & HasValidation> VerbDialog ask(F field, String... about) {
        field.setManualValidation(true);
        fields.put(field, List.of(about));
        form.add(field);
        return this;
    }

    /** Says something below the fields asked so far. */
    VerbDialog tell(Component words) {
        form.add(words);
        return this;
    }

    VerbDialog does(String verb, Attempt how) {
        attempt = how;
        Button go = new Button(verb, click -> attempt());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        getFooter().add(new Button("Cancel", click -> close()), go);
        return this;
    }

    VerbDialog ask() {
        open();
        fields.keySet().stream()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
        return this;
    }

    /** Does it at once; it is asked only when it cannot be done so. */
    void now() {
        attempt();
    }

    /** Whoever clicks twice does it once. */
    private void attempt() {
        if (!done) {
            attemptOnce();
        }
    }

    private void attemptOnce() {
        fields.keySet().forEach(field -> field.setInvalid(false));
        problem.setText("");
        try {
            Outcome outcome = attempt.on(version);
            done = true;
            close();
            told.accept(outcome);
        } catch (Stale stale) {
            open();
            meanwhile.tell(stale);
        } catch (Refusal refusal) {
            open();
            refuse(refusal.getMessage());
        }
    }

    private void onTop(int current) {
        version = current;
        meanwhile.setVisible(false);
        attempt();
    }

    private void reload() {
        close();
        told.accept(Outcome.of("This is how it stands now."));
    }

    private void refuse(String sentence) {
        String words = sentence.toLowerCase(Locale.ROOT);
        fields.entrySet().stream()
                .filter(field -> field.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> fields.keySet().stream()
                        .filter(field -> fields.size() == 1)
                        .findFirst())
                .ifPresentOrElse(field -> refuse(field, sentence), () -> problem.setText(sentence));
    }

    private static void refuse(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
