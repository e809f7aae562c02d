package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;

/** One part of a person's page under its heading. */
class PersonCard extends Section {

    PersonCard(String heading, Component... beside) {
        addClassNames("card", "section");
        H2 title = new H2(heading);
        title.setId("person-" + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        Div line = new Div(title);
        line.add(beside);
        line.addClassName("record-heading");
        add(line);
    }

    final void nothing(String sentence) {
        Paragraph words = new Paragraph(sentence);
        words.addClassNames("soft", "record-said");
        add(words);
    }

    /** @param first the words of the line, with what is known beside it below */
    static ListItem line(Component first, String... below) {
        Div words = new Div(first);
        Arrays.stream(below).filter(text -> !text.isBlank()).map(Span::new).forEach(words::add);
        words.addClassName("record-words");
        return new ListItem(words);
    }

    static Span tag(String words, String... kinds) {
        Span tag = new Span(words);
        tag.addClassName("tag");
        tag.addClassNames(kinds);
        return tag;
    }
}
