package studio.hairline.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
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

    private final LoginForm form = new LoginForm();
    private final Users users;

    LoginView(Users users, StudioSettings studio, Environment environment) {
        this.users = users;
        addClassName("sign-in");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        Div card = new Div(new H1(studio.facts().name()), form);
        card.addClassName("sign-in-card");
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            Paragraph hint = new Paragraph("Sample studio: owner@demo.test or staff@demo.test, password demo");
            hint.addClassName("sign-in-hint");
            card.add(hint);
        }
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (users.isNobodyHere()) {
            event.forwardTo(WelcomeView.class);
            return;
        }
        String error = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("error")
                .orElse("");
        form.setI18n(words("slow".equals(error)));
        form.setError(!error.isEmpty());
    }

    private static LoginI18n words(boolean slow) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("E-mail");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle(slow ? "Too many tries" : "That did not match");
        words.getErrorMessage()
                .setMessage(
                        slow
                                ? "Wait a little before the next try; each further one waits longer."
                                : "Check the e-mail and the password, and try again.");
        return words;
    }
}
