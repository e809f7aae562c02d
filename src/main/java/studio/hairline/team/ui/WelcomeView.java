package studio.hairline.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.Currency;
import java.util.stream.Stream;
import studio.hairline.operations.StudioFacts;
import studio.hairline.team.Founding;
import studio.hairline.team.NewMember;
import studio.hairline.team.Role;
import studio.hairline.team.Users;

/** Founds an empty studio: its name and its owner. */
@Route(value = "welcome", autoLayout = false)
@PageTitle("Welcome · Hairline")
@AnonymousAllowed
class WelcomeView extends Main implements BeforeEnterObserver {

    private final Founding founding;
    private final Users users;
    private final TextField code = new TextField("Code");
    private final TextField studio = new TextField("Studio");
    private final ComboBox<ZoneId> zone = new ComboBox<>("Time zone");
    private final ComboBox<Currency> currency = new ComboBox<>("Currency");
    private final TextField name = new TextField("Your name");
    private final EmailField email = new EmailField("Your e-mail");
    private final PasswordField password = new PasswordField("Password");
    private final Paragraph problem = new Paragraph();

    WelcomeView(Founding founding, Users users) {
        this.founding = founding;
        this.users = users;
        addClassName("sign-in");
        code.setHelperText("Eight digits, printed where Hairline was started");
        password.setHelperText("At least 10 characters");
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setValue(ZoneId.of("America/Chicago"));
        currency.setItems(Stream.of("USD", "EUR", "GBP", "CAD", "AUD", "MXN")
                .map(Currency::getInstance)
                .toList());
        currency.setValue(Currency.getInstance("USD"));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        Button found = new Button("Found the studio", click -> found());
        found.addThemeVariants(ButtonVariant.PRIMARY);
        Div card = new Div(
                new H1("Welcome to Hairline"),
                new Paragraph(
                        "Your studio is empty. Name it and make the owner's account; then import a file or add an inquiry."),
                code,
                studio,
                zone,
                currency,
                name,
                email,
                password,
                problem,
                found);
        card.addClassName("sign-in-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!users.isNobodyHere()) {
            event.forwardTo(LoginView.class);
        }
    }

    private void found() {
        try {
            StudioFacts facts = new StudioFacts(named(), zone.getValue(), currency.getValue(), 60);
            NewMember owner = new NewMember(name.getValue(), email.getValue(), Role.OWNER, false);
            founding.found(code.getValue(), facts, owner, password.getValue());
            getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
        } catch (IllegalArgumentException refused) {
            problem.setText(refused.getMessage());
        }
    }

    private String named() {
        if (studio.getValue().isBlank() || zone.isEmpty() || currency.isEmpty()) {
            throw new IllegalArgumentException("Give the studio's name, time zone and currency.");
        }
        return studio.getValue().strip();
    }
}
