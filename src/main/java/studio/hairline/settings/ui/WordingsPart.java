package studio.hairline.settings.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import studio.hairline.leads.Category;
import studio.hairline.triage.Blank;
import studio.hairline.triage.Speech;
import studio.hairline.triage.Template;
import studio.hairline.triage.Template.Wording;
import studio.hairline.triage.Wordings;
import studio.hairline.triage.Wordings.For;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.Say;

/** The words replies begin with: the studio's own where it has some, with what they look like filled in. */
final class WordingsPart {

    private static final String ANY = "Any category";

    private final SettingsBeans beans;
    private final Wordings wordings;
    private final Select<Template> template;
    private final Select<Optional<Category>> category;
    private final Select<Speech> speech;
    private final TextField subject = new TextField("Subject");
    private final TextArea words = new TextArea("Words");
    private final Pre preview = new Pre();
    private final UnorderedList own = new UnorderedList();

    WordingsPart(SettingsBeans beans) {
        this.beans = beans;
        wordings = beans.wordings();
        template = new OneChoice<>("Stage", List.of(Template.values()), Template::label, Template.FIRST_ANSWER)
                .onChoice(one -> load());
        category = new OneChoice<>(
                        "Category",
                        categories(),
                        one -> one.map(Category::label).orElse(ANY),
                        Optional.<Category>empty())
                .onChoice(one -> load());
        speech = new OneChoice<>("Language", List.of(Speech.values()), Speech::label, Speech.ENGLISH)
                .onChoice(one -> load());
        subject.addClassName("wide");
        words.addClassName("wide");
        words.setMinRows(7);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(change -> look());
        words.addValueChangeListener(change -> look());
        preview.addClassNames("kept-body", "wide");
        own.addClassNames("setting-list", "wide");
        load();
        list();
    }

    FormCard card() {
        H3 title = new H3("Filled in");
        title.addClassName("wide");
        return new FormCard(
                        "Templates",
                        "What a reply begins with. In braces stands what is filled in: {"
                                + String.join("}, {", Blank.NAMES)
                                + "}. The words for a category come before those for any.")
                .with(template, category, speech, subject, words, title, preview, own)
                .button("Save", this::save);
    }

    private void save() {
        For what = chosen();
        wordings.set(what, new Wording(subject.getValue(), words.getValue()));
        list();
        Say.done(what.words() + " is saved.");
    }

    private void load() {
        Wording wording =
                wordings.of(template.getValue(), category.getValue().orElse(Category.NOT_RECORDED), speech.getValue());
        subject.setValue(wording.subject());
        words.setValue(wording.words());
        look();
    }

    private void look() {
        Wording filled = new Wording(subject.getValue(), words.getValue())
                .filled(Blank.fields(
                        "Ana Lopez",
                        category.getValue().orElse(Category.RECEDING_HAIRLINE),
                        speech.getValue(),
                        new Blank.Ours(beans.studio().facts().name(), "Sam")));
        preview.setText(filled.subject() + "\n\n" + filled.words());
    }

    private void list() {
        own.removeAll();
        wordings.all().forEach(one -> own.add(new SettingLine(one.words(), "your own", () -> remove(one))));
    }

    private void remove(For what) {
        Wording was = wordings.own(what).orElseGet(() -> what.template().in(what.speech()));
        wordings.remove(what);
        list();
        load();
        Say.done(what.words() + " has no words of its own any more.", "Undo", () -> {
            wordings.set(what, was);
            list();
            load();
        });
    }

    private For chosen() {
        return new For(template.getValue(), category.getValue().orElse(null), speech.getValue());
    }

    private static List<Optional<Category>> categories() {
        List<Optional<Category>> all = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Category.values())
                .filter(Category::isRecorded)
                .map(Optional::of)
                .forEach(all::add);
        return all;
    }
}
