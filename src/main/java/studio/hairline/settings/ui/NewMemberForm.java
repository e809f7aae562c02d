package studio.hairline.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.people.ContactCheck;
import studio.hairline.team.NewMember;
import studio.hairline.team.Role;
import studio.hairline.team.Users;
import studio.hairline.ui.Say;

/** Makes somebody an account; they change the password on their own page. */
final class NewMemberForm extends Div {

    private final TextField name = new TextField("Name");
    private final TextField email = new TextField("E-mail");
    private final Select<Role> role = Roles.select(Role.STAFF);
    private final PasswordField password = new PasswordField("First password");
    private final Checkbox artist = new Checkbox("Works in the chair");
    private final Paragraph problem = new Paragraph();
    private final Users users;
    private final Runnable added;

    NewMemberForm(Users users, Runnable added) {
        this.users = users;
        this.added = added;
        addClassName("form");
        name.setMaxLength(120);
        email.setMaxLength(254);
        email.setAutocomplete(Autocomplete.OFF);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText("At least 10 characters; tell them, and let them change it");
        problem.addClassNames("problem", "wide");
        problem.getElement().setAttribute("role", "alert");
        Button add = new Button("Add to the team", click -> add());
        add.addClassName("wide");
        add(name, email, role, password, artist, problem, add);
    }

    private void add() {
        problem.setText("");
        String typed = email.getValue();
        boolean complete = FormCard.fits(name, !name.getValue().isBlank(), "Give a name.")
                & FormCard.fits(
                        email,
                        !typed.isBlank() && ContactCheck.email(typed).isEmpty(),
                        "Give an e-mail address such as ana@example.com.")
                & FormCard.fits(password, password.getValue().length() >= 10, "At least 10 characters.");
        if (complete) {
            try {
                users.add(
                        new NewMember(name.getValue(), typed, role.getValue(), artist.getValue()), password.getValue());
                Say.done(name.getValue() + " is in the team.");
                clear();
                added.run();
            } catch (IllegalArgumentException refused) {
                problem.setText(refused.getMessage());
            }
        }
    }

    private void clear() {
        name.clear();
        email.clear();
        password.clear();
        artist.clear();
        role.setValue(Role.STAFF);
    }
}
