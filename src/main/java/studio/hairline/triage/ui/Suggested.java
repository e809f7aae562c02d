package studio.hairline.triage.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.people.Contact;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.SafetyFlag;
import studio.hairline.reading.Language;
import studio.hairline.reading.Reach;
import studio.hairline.triage.ui.Ask.Filled;
import studio.hairline.ui.OneChoice;

/** The forms of what was read, filled in; nothing happens before somebody says so in them. */
record Suggested(Sheet sheet, InboxBeans beans, Desk desk) {

    Ask category(Category category, @Nullable String grade) {
        return new Forms(sheet, beans, desk).categorise(category, grade);
    }

    Ask hurry(String why, @Nullable LocalDate by) {
        return new Forms(sheet, beans, desk).next("In a hurry: " + why, by);
    }

    Ask flag(SafetyFlag flag, String why) {
        long person = sheet.person().id();
        TextField note = new TextField("Note");
        note.setValue("They wrote " + why);
        return new Ask("Raise “" + flag.label() + "”", desk).field(note).fills("Raise", () -> {
            beans.sheets().flags().raise(person, flag, note.getValue());
            return new Filled(
                    "Flag raised: " + flag.label() + ".",
                    () -> beans.sheets().flags().clear(person, flag, "Raised by mistake"));
        });
    }

    Ask reach(Reach reach) {
        TextField value = new TextField(reach.kind().label());
        value.setValue(reach.value());
        return new Ask("Into the contact data", desk)
                .field(value)
                .fills(
                        "Save",
                        () -> save(
                                new Reach(reach.kind(), value.getValue())
                                        .into(sheet.person().contact()),
                                reach.kind().label() + " saved."));
    }

    Ask language(Language language) {
        OneChoice<Language> spoken =
                new OneChoice<>("They write", List.of(Language.values()), Language::label, language);
        return new Ask("Language", desk)
                .field(spoken)
                .fills("Save", () -> save(speaking(spoken.getValue().code()), "Language saved."));
    }

    private Contact speaking(String code) {
        Contact one = sheet.person().contact();
        return new Contact(one.name(), one.email(), one.phoneGiven(), one.handle(), one.clientCode(), code);
    }

    private Filled save(Contact contact, String sentence) {
        PersonDetails before = sheet.person();
        PersonDetails after = beans.sheets().people().change(before.id(), before.version(), contact);
        return new Filled(
                sentence, () -> beans.sheets().people().change(after.id(), after.version(), before.contact()));
    }
}
