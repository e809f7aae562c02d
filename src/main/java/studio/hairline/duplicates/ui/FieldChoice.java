package studio.hairline.duplicates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.duplicates.Merges;
import studio.hairline.duplicates.Pair;
import studio.hairline.people.Contact;
import studio.hairline.people.PersonDetails;

/** Both records beside each other; where they differ one chooses, and what only one has is kept. */
final class FieldChoice extends Section {

    private final Map<String, String> kept = new LinkedHashMap<>();

    FieldChoice(Pair pair, DuplicateBeans beans) {
        addClassNames("card", "section", "field-choice");
        H2 title = new H2("What is kept");
        title.setId("what-is-kept");
        getElement().setAttribute("aria-labelledby", "what-is-kept");
        Div heads = new Div(head(pair.one(), beans, "Stays"), head(pair.other(), beans, "Goes into it"));
        heads.addClassName("pair-heads");
        add(title, heads);
        Contact kept = Merges.suggest(pair.one(), pair.other());
        Contact one = pair.one().contact();
        Contact other = pair.other().contact();
        field("Name", one, other, kept, Contact::name);
        boolean onePhone = Objects.equals(one.phone(), other.phone());
        field("Phone", one, onePhone ? one : other, kept, Contact::phoneGiven);
        field("E-mail", one, other, kept, Contact::email);
        field("Handle", one, other, kept, Contact::handle);
        field("Language", one, other, kept, Contact::language);
        field("Client code", one, other, kept, Contact::clientCode);
    }

    Contact kept() {
        return new Contact(
                kept.getOrDefault("Name", ""),
                kept.get("E-mail"),
                kept.get("Phone"),
                kept.get("Handle"),
                kept.get("Client code"),
                kept.get("Language"));
    }

    private static Div head(PersonDetails person, DuplicateBeans beans, String part) {
        Span tag = new Span(part);
        tag.addClassNames("tag", "plain");
        List<String> moves = beans.merges().belongings(person.id());
        Paragraph hangs = new Paragraph("Entered " + beans.moment(person.createdAt()) + " · "
                + (moves.isEmpty() ? "nothing hangs on it" : String.join(" · ", moves)));
        hangs.addClassName("soft");
        Div line = new Div(new Anchor("people/" + person.id(), person.displayName()), tag);
        line.addClassName("record-heading");
        return new Div(line, hangs);
    }

    private void field(
            String label, Contact one, Contact other, Contact suggested, Function<Contact, @Nullable String> part) {
        List<String> values = Stream.of(one, other)
                .map(part)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (values.isEmpty()) {
            return;
        }
        kept.put(label, Objects.requireNonNullElse(part.apply(suggested), ""));
        String place = values.getFirst().equals(part.apply(one))
                ? values.getFirst().equals(part.apply(other)) ? "of-both" : "of-one"
                : "of-other";
        add(values.size() == 1 ? same(label, values.getFirst(), place) : choice(label, values));
    }

    private static Component same(String label, String value, String place) {
        Span term = new Span(label);
        term.addClassName("field-name");
        Span words = new Span(value);
        words.addClassName(place);
        Div line = new Div(term, words);
        line.addClassName("field-same");
        return line;
    }

    private Component choice(String label, List<String> values) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(label);
        group.setItems(values);
        group.setValue(kept.get(label));
        group.addValueChangeListener(chosen -> kept.put(label, chosen.getValue()));
        group.addClassName("field-two");
        return group;
    }
}
