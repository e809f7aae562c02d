package studio.hairline.duplicates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.duplicates.Pair;
import studio.hairline.people.Contact;
import studio.hairline.people.PersonDetails;

/** One question: these two, what speaks for it and against it, and the ways to answer. */
final class PairCard extends Article {

    PairCard(Pair pair, Runnable notSame) {
        addClassNames("card", "section", "pair-card");
        String names = pair.one().displayName() + " and " + pair.other().displayName();
        H2 title = new H2(names);
        title.addClassName("pair-title");
        Div head = new Div(title, Signs.strength(pair.likeness()));
        head.addClassName("record-heading");
        Div people = new Div(who(pair.one()), who(pair.other()));
        people.addClassName("pair-people");
        Anchor compare = new Anchor(pair.address(), "Compare");
        compare.getElement().setAttribute("aria-label", "Compare " + names);
        Button no = new Button("Not the same", click -> notSame.run());
        no.setAriaLabel("Not the same: " + names);
        Div answers = new Div(compare, no);
        answers.addClassName("button-row");
        add(head, people, new Signs(pair.likeness()), answers);
    }

    private static Paragraph who(PersonDetails person) {
        Contact contact = person.contact();
        Anchor name = new Anchor("people/" + person.id(), person.displayName());
        String reach = Stream.of(contact.phoneGiven(), contact.email(), contact.handle())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        Span words = new Span(reach);
        words.addClassName("soft");
        return new Paragraph(name, words);
    }
}
