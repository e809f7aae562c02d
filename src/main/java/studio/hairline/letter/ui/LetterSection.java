package studio.hairline.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import studio.hairline.letter.LetterText.Line;
import studio.hairline.letter.LetterText.Link;
import studio.hairline.letter.LetterText.Part;
import studio.hairline.ui.FigureCard;

/** A part of the letter: figures as cards, sentences as a list. */
final class LetterSection extends Section {

    LetterSection(Part part) {
        addClassName("section");
        add(new H2(part.title()));
        if (!part.words().isEmpty()) {
            Paragraph words = new Paragraph(part.words());
            words.addClassName("soft");
            add(words);
        }
        if (part.lines().stream().anyMatch(Line::isFigure)) {
            Div cards = new Div();
            cards.addClassName("figure-cards");
            part.lines().forEach(line -> cards.add(card(line)));
            add(cards);
        } else {
            addClassName("card");
            add(sentences(part));
        }
    }

    /** What is only said is not numbered as if it were the first of several. */
    private static Component sentences(Part part) {
        if (part.lines().stream().allMatch(line -> line.lead().isEmpty())) {
            Div said = new Div();
            part.lines().forEach(line -> said.add(new Span(line.words())));
            return said;
        }
        OrderedList list = new OrderedList();
        list.addClassName("sentences");
        part.lines().forEach(line -> list.add(item(line)));
        return list;
    }

    private static FigureCard card(Line line) {
        FigureCard card = new FigureCard(line.lead(), line.value(), line.page())
                .explain(line.definition())
                .doubt(line.words());
        line.links().forEach(link -> card.beside(link.words(), link.page()));
        return card;
    }

    private static ListItem item(Line line) {
        ListItem item = new ListItem();
        if (!line.lead().isEmpty()) {
            item.add(new Anchor(line.page(), line.lead()), new Span(". "));
        }
        item.add(new Span(line.words()));
        if (!line.links().isEmpty()) {
            Div names = new Div();
            names.addClassName("letter-names");
            line.links().stream().map(LetterSection::anchor).forEach(names::add);
            item.add(names);
        }
        return item;
    }

    private static Anchor anchor(Link link) {
        return new Anchor(link.page(), link.words());
    }
}
