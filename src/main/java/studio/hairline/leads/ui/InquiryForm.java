package studio.hairline.leads.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.ContactCheck;

/** What is asked of somebody who calls or stands at the desk: two answers are enough. */
final class InquiryForm {

    private static final int PAUSE_IN_TYPING = 300;
    private static final int LONGEST_MESSAGE = 4_000;

    private final TextField name = new TextField("Name or @handle");
    private final TextField phone = new TextField("Phone");
    private final TextField email = new TextField("E-mail");
    private final ComboBox<Channel> channel =
            choice("Came as", List.of(Channel.values()), Channel::label, Channel.CALL);
    private final ComboBox<Category> category =
            choice("Category", List.of(Category.values()), Category::label, Category.NOT_RECORDED);
    private final ComboBox<Source> source =
            choice("Heard of us by", List.of(Source.values()), Source::label, Source.NOT_RECORDED);
    private final TextArea message = new TextArea("In their words");
    private final Div contactFields = new Div(name, phone, email);
    private final Div otherFields = new Div(channel, source, category, message);

    /** @param contactTyped called when the phone or the e-mail is another one, after a pause in typing */
    InquiryForm(Runnable contactTyped) {
        contactFields.addClassName("form");
        otherFields.addClassName("form");
        name.setMaxLength(200);
        name.addClassName("wide");
        phone.getElement().setAttribute("inputmode", "tel");
        phone.setMaxLength(60);
        email.getElement().setAttribute("inputmode", "email");
        email.setMaxLength(254);
        for (TextField field : List.of(name, phone, email)) {
            field.setAutocomplete(Autocomplete.OFF);
            field.setManualValidation(true);
        }
        for (TextField contact : List.of(phone, email)) {
            contact.setValueChangeMode(ValueChangeMode.LAZY);
            contact.setValueChangeTimeout(PAUSE_IN_TYPING);
            contact.addValueChangeListener(event -> contactTyped.run());
        }
        message.setMaxLength(LONGEST_MESSAGE);
        message.addClassName("wide");
        category.addClassName("wide");
    }

    /** The fields that are enough. */
    Div contactFields() {
        return contactFields;
    }

    Div otherFields() {
        return otherFields;
    }

    Contact contact() {
        String called = name.getValue().strip();
        return called.startsWith("@")
                ? new Contact("", email.getValue(), phone.getValue(), called, null, null)
                : Contact.of(called, email.getValue(), phone.getValue());
    }

    Inquiry inquiry(Instant now) {
        return Inquiry.of(
                        now,
                        channel.getValue(),
                        source.getValue(),
                        message.getValue().strip())
                .about(category.getValue(), null);
    }

    /** Says beside each field what is wrong with it, and goes to the first such field. */
    boolean isComplete(boolean knownAlready) {
        boolean unreachable = phone.getValue().isBlank() && email.getValue().isBlank();
        Optional<String> noName = Optional.of("Give a name or a handle, so that we know what to call them.")
                .filter(sentence -> name.getValue().isBlank() && !knownAlready);
        Optional<String> noPhone = unreachable
                ? Optional.of("Give a phone or an e-mail, so that we can answer.")
                : ContactCheck.phone(phone.getValue());
        boolean named = fits(name, noName);
        boolean callable = fits(phone, noPhone);
        boolean mailable = fits(email, ContactCheck.email(email.getValue()));
        (named ? callable ? email : phone : name).focus();
        return named && callable && mailable;
    }

    /** Ready for the next one; how it came and the source stay, they are often the same. */
    void clear() {
        List.of(name, phone, email).forEach(field -> {
            field.clear();
            field.setInvalid(false);
        });
        message.clear();
        category.setValue(Category.NOT_RECORDED);
        name.focus();
    }

    void begin() {
        name.focus();
    }

    private static boolean fits(HasValidation field, Optional<String> problem) {
        field.setErrorMessage(problem.orElse(""));
        field.setInvalid(problem.isPresent());
        return problem.isEmpty();
    }

    private static <T> ComboBox<T> choice(String label, List<T> items, SerializableFunction<T, String> words, T usual) {
        ComboBox<T> choice = new ComboBox<>(label);
        choice.setItems(items);
        choice.setItemLabelGenerator(words::apply);
        choice.setValue(usual);
        choice.getElement().setProperty("autoselect", true);
        choice.addValueChangeListener(event -> {
            if (choice.isEmpty()) {
                choice.setValue(usual);
            }
        });
        return choice;
    }
}
