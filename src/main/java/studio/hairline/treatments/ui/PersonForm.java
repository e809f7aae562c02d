package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.ui.Say;

/** Changes who a person is and how they are reached; what was typed stays until it is saved. */
final class PersonForm extends Dialog {

    private static final int LONGEST = 120;

    private final People people;
    private final PersonDetails person;
    private final Runnable saved;
    private final TextField name = field("Name", 200);
    private final TextField handle = field("Handle", LONGEST);
    private final TextField phone = field("Phone", 40);
    private final EmailField email = new EmailField("E-mail");
    private final Paragraph problem = new Paragraph();

    PersonForm(People people, PersonDetails person, Runnable saved) {
        this.people = people;
        this.person = person;
        this.saved = saved;
        setHeaderTitle("Details of " + person.displayName());
        Contact contact = person.contact();
        name.setValue(contact.name());
        handle.setValue(text(contact.handle()));
        phone.setValue(text(contact.phoneGiven()));
        email.setValue(text(contact.email()));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(name, handle, phone, email);
        form.addClassName("form");
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(form, problem);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        Contact was = person.contact();
        try {
            people.change(
                    person.id(),
                    person.version(),
                    new Contact(
                            name.getValue(),
                            email.getValue(),
                            phone.getValue(),
                            handle.getValue(),
                            was.clientCode(),
                            was.language()));
        } catch (Refusal refused) {
            problem.setText(refused.getMessage());
            return;
        }
        close();
        saved.run();
        Say.done("Saved.");
    }

    private static TextField field(String label, int longest) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        return field;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
