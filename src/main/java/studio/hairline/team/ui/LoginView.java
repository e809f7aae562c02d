package studio.hairline.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import studio.hairline.operations.StudioSettings;
import studio.hairline.team.Users;

/** The sign-in page. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Hairline")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver {

    private final SignInForm form = new SignInForm();
    private final Paragraph problem = new Paragraph();
    private final Users users;

    LoginView(Users users, StudioSettings studio, Environment environment) {
        this.users = users;
        addClassName("sign-in");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        Div card = new Div(new H1(studio.facts().name()), problem, form);
        card.addClassName("sign-in-card");
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            card.add(sample());
        }
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (users.isNobodyHere()) {
            event.forwardTo(WelcomeView.class);
            return;
        }
        problem.setText(sentence(event.getLocation().getQueryParameters()));
    }

    private static String sentence(QueryParameters asked) {
        if (asked.getParameters().containsKey("wait")) {
            String seconds = asked.getSingleParameter("wait").orElse("").replaceAll("[^0-9]", "");
            return "Too many tries. Wait " + (seconds.isEmpty() ? "a few" : seconds)
                    + " seconds before the next one; each further one waits longer.";
        }
        return asked.getParameters().containsKey("error")
                ? "The e-mail and the password do not match. Check both and try again."
                : "";
    }

    private Div sample() {
        Paragraph hint = new Paragraph("This is the sample studio. Fill in one of its accounts:");
        Div accounts = new Div(account("Owner", "owner@demo.test"), account("Staff", "staff@demo.test"));
        accounts.addClassName("sign-in-accounts");
        Div sample = new Div(hint, accounts);
        sample.addClassName("sign-in-hint");
        return sample;
    }

    private Button account(String role, String email) {
        Button fill = new Button(role + " · " + email, click -> form.fill(email, "demo"));
        fill.addThemeVariants(ButtonVariant.SMALL);
        return fill;
    }
}
