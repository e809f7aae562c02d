package studio.hairline.team.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Currency;
import java.util.function.Consumer;
import studio.hairline.operations.StudioFacts;
import studio.hairline.team.NewMember;
import studio.hairline.team.Role;
import studio.hairline.ui.CurrencyChoice;
import studio.hairline.ui.ZoneChoice;

/** What is asked of whoever founds the studio. */
final class FoundingForm extends Div {

    private static final int FIRST_RESPONSE_MINUTES = 60;

    private final TextField code = new TextField("One-time code");
    private final TextField studio = new TextField("Studio");
    private final ZoneChoice zone = new ZoneChoice();
    private final CurrencyChoice currency = new CurrencyChoice();
    private final TextField name = new TextField("Your name");
    private final EmailField email = new EmailField("Your e-mail");
    private final PasswordField password = new PasswordField("Password");
    private final Paragraph problem = new Paragraph();

    /** What was given. */
    record Answers(String code, StudioFacts studio, NewMember owner, String password) {}

    /** @param found refuses with an {@link IllegalArgumentException} whose message is shown */
    FoundingForm(Consumer<Answers> found) {
        addClassName("form");
        code.setHelperText("Eight digits, printed where Hairline was started");
        code.setAutofocus(true);
        zone.setValue(ZoneId.of("America/Chicago"));
        currency.setValue(Currency.getInstance("USD"));
        email.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText("At least 10 characters");
        problem.addClassNames("problem", "wide");
        problem.getElement().setAttribute("role", "alert");
        Button button = new Button("Found the studio", click -> ask(found));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        button.addClassName("wide");
        add(code, studio, zone, currency, name, email, password, problem, button);
    }

    private void ask(Consumer<Answers> found) {
        problem.setText("");
        boolean complete = given(code, code.isEmpty(), "Type the code printed where Hairline was started.")
                & given(studio, studio.getValue().isBlank(), "Give the studio a name.")
                & given(zone, zone.isEmpty(), "Choose the time zone the studio is in.")
                & given(currency, currency.isEmpty(), "Choose the currency the studio is paid in.")
                & given(name, name.getValue().isBlank(), "Give your name.")
                & given(email, email.isEmpty() || email.isInvalid(), "Give an e-mail address such as ana@example.com.")
                & given(password, password.getValue().length() < 10, "At least 10 characters.");
        if (complete) {
            try {
                found.accept(answers());
            } catch (IllegalArgumentException refused) {
                problem.setText(refused.getMessage());
            }
        }
    }

    private Answers answers() {
        return new Answers(
                code.getValue(),
                new StudioFacts(studio.getValue(), zone.getValue(), currency.getValue(), FIRST_RESPONSE_MINUTES),
                new NewMember(name.getValue(), email.getValue(), Role.OWNER, false),
                password.getValue());
    }

    private static boolean given(HasValidation field, boolean missing, String sentence) {
        field.setManualValidation(true);
        field.setInvalid(missing);
        field.setErrorMessage(missing ? sentence : "");
        return !missing;
    }
}
