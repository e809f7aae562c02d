package studio.hairline.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.team.Role;
import studio.hairline.team.Staffing;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.Say;

/** What the owner changes about somebody: name, role, chair, password, whether they may come in. */
final class MemberForm {

    private final TeamMember member;
    private final Staffing staffing;
    private final Runnable changed;
    private final TextField name = new TextField("Name");
    private final Select<Role> role;
    private final Checkbox artist = new Checkbox("Works in the chair");
    private final PasswordField password = new PasswordField("New password");
    private final Paragraph problem = new Paragraph();

    MemberForm(TeamMember member, Staffing staffing, Runnable changed) {
        this.member = member;
        this.staffing = staffing;
        this.changed = changed;
        this.role = Roles.select(member.role());
        name.setValue(member.name());
        name.setMaxLength(120);
        artist.setValue(member.artist());
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText("At least 10 characters; signs them out everywhere");
        problem.addClassNames("problem", "wide");
        problem.getElement().setAttribute("role", "alert");
    }

    NativeDetails details() {
        Span who = new Span(member.name());
        who.addClassName("who-name");
        Span words = new Span(member.email() + " · " + Roles.words(member.role()) + (member.artist() ? " · artist" : "")
                + (member.active() ? "" : " · left"));
        words.addClassName("soft");
        Button save = button("Save", this::save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(save, button("Set password", this::setPassword), coming());
        buttons.addClassNames("button-row", "wide");
        Div form = new Div(name, role, password, artist, problem, buttons);
        form.addClassName("form");
        NativeDetails details = new NativeDetails();
        details.setSummary(who, words);
        details.setContent(form);
        details.addClassName("member");
        return details;
    }

    private Button coming() {
        return member.active()
                ? button("Let go", () -> done(() -> staffing.deactivate(member.id()), "can no longer sign in"))
                : button("Let in again", () -> done(() -> staffing.reactivate(member.id()), "can sign in again"));
    }

    private Button button(String label, Runnable act) {
        Button button = new Button(label, click -> {
            problem.setText("");
            try {
                act.run();
            } catch (IllegalArgumentException refused) {
                problem.setText(refused.getMessage());
            }
        });
        button.setAriaLabel(label + ": " + member.name());
        return button;
    }

    private void save() {
        if (FormCard.fits(name, !name.getValue().isBlank(), "Give a name.")) {
            done(
                    () -> {
                        staffing.changeRole(member.id(), role.getValue());
                        staffing.rename(member.id(), name.getValue());
                        staffing.setArtist(member.id(), artist.getValue());
                    },
                    "is saved");
        }
    }

    private void setPassword() {
        if (FormCard.fits(password, password.getValue().length() >= 10, "At least 10 characters.")) {
            done(() -> staffing.setPassword(member.id(), password.getValue()), "has a new password");
        }
    }

    private void done(Runnable act, String what) {
        act.run();
        Say.done(name.getValue().strip() + " " + what + ".");
        changed.run();
    }
}
