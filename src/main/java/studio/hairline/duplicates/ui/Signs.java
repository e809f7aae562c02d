package studio.hairline.duplicates.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import studio.hairline.duplicates.Likeness;
import studio.hairline.duplicates.Sign;
import studio.hairline.duplicates.Strength;

/** What speaks for two records being of one person, and against it. */
final class Signs extends UnorderedList {

    Signs(Likeness likeness) {
        addClassName("signs");
        getElement().setAttribute("aria-label", "Evidence");
        likeness.signs().forEach(sign -> add(item(sign)));
    }

    /** @return in words, with the score in percent */
    static Span strength(Likeness likeness) {
        Span tag = new Span(likeness.strength().label() + " · " + likeness.percent() + " %");
        tag.addClassNames("tag", likeness.strength() == Strength.LIKELY ? "good" : "warn");
        return tag;
    }

    private static ListItem item(Sign sign) {
        Span mark = new Span(sign.speaksFor() ? "+" : "−");
        mark.addClassName("sign-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span((sign.speaksFor() ? "" : "But: ") + sign.sentence());
        ListItem item = new ListItem(mark, words);
        item.addClassNames("sign", sign.speaksFor() ? "for" : "against");
        return item;
    }
}
