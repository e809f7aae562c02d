package studio.hairline.settings.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import studio.hairline.team.OwnPassword;
import studio.hairline.team.SigningIn;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;

/** One's own page: who one is here, and a new password. */
@Route("account")
@PageTitle("Your account · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class AccountView extends Main {

    private final PasswordField present = new PasswordField("Present password");
    private final PasswordField fresh = new PasswordField("New password");
    private final OwnPassword own;
    private final SigningIn signingIn;
    private final TeamMember self;

    AccountView(OwnPassword own, SigningIn signingIn, Self oneself, TokensPart tokens) {
        this.own = own;
        this.signingIn = signingIn;
        this.self = oneself.details();
        addClassName("page");
        setId("content");
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        fresh.setHelperText("At least 10 characters");
        Div cards = new Div(
                new FormCard("Who you are here", "The owner changes these in the settings.").with(facts(self)),
                new FormCard("Password", "Changing it signs you out everywhere but here.")
                        .with(present, fresh)
                        .button("Change password", this::change),
                tokens.card());
        cards.addClassName("settings");
        add(new PageHeader("Your account", ""), cards);
    }

    private void change() {
        boolean complete = FormCard.fits(present, !present.isEmpty(), "Type the password you have now.")
                & FormCard.fits(fresh, fresh.getValue().length() >= 10, "At least 10 characters.");
        if (complete) {
            own.change(present.getValue(), fresh.getValue());
            signingIn.as(self.email());
            present.clear();
            fresh.clear();
            Say.done("Your password is changed. You are signed out everywhere but here.");
        }
    }

    private static DescriptionList facts(TeamMember self) {
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("facts", "wide");
        fact(facts, "Name", self.name());
        fact(facts, "E-mail", self.email());
        fact(facts, "Role", Roles.words(self.role()) + (self.artist() ? ", artist" : ""));
        return facts;
    }

    private static void fact(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }
}
