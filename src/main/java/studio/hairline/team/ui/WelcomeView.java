package studio.hairline.team.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import studio.hairline.team.Founding;
import studio.hairline.team.SigningIn;
import studio.hairline.team.Users;

/** Greets the first visitor of an empty studio: founds it, signs the owner in, and says what comes next. */
@Route(value = "welcome", autoLayout = false)
@PageTitle("Welcome · Hairline")
@AnonymousAllowed
class WelcomeView extends Main implements BeforeEnterObserver {

    private final Founding founding;
    private final SigningIn signingIn;
    private final Users users;
    private final Div card = new Div();

    WelcomeView(Founding founding, SigningIn signingIn, Users users) {
        this.founding = founding;
        this.signingIn = signingIn;
        this.users = users;
        addClassName("sign-in");
        card.addClassName("sign-in-card");
        card.add(
                new H1("Welcome to Hairline"),
                new Paragraph("Your studio is empty. Name it, and make the owner's account."),
                new FoundingForm(this::found));
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!users.isNobodyHere()) {
            event.forwardTo(LoginView.class);
        }
    }

    private void found(FoundingForm.Answers given) {
        founding.found(given.code(), given.studio(), given.owner(), given.password());
        signingIn.as(given.owner().email());
        card.removeAll();
        Paragraph next = new Paragraph("You are signed in. What would you like to begin with?");
        next.getElement().setAttribute("role", "status");
        card.add(
                new H1(given.studio().name() + " is open"),
                next,
                step("import", "Import a file", "Leads or sessions" + " from another system, as a CSV file"),
                step("leads?new", "Add an inquiry", "Somebody who wrote," + " called or walked in"));
    }

    private static Anchor step(String path, String title, String words) {
        Paragraph said = new Paragraph(words);
        said.addClassName("sign-in-hint");
        Anchor step = new Anchor(path, title);
        step.add(said);
        step.addClassName("next-step");
        step.setRouterIgnore(true);
        return step;
    }
}
