package studio.hairline.record.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import studio.hairline.people.RaisedFlag;
import studio.hairline.ui.PartCard;

/** The safety flags that stand, read before anything is done. */
final class FlagsCard extends PartCard {

    FlagsCard(List<RaisedFlag> flags, long personId) {
        super("Safety flags", "chair-flags", new Anchor("people/" + personId, "Raise or withdraw one"));
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        flags.forEach(flag -> list.add(item(flag)));
        add(flags.isEmpty() ? soft("None stands.") : list);
    }

    private static ListItem item(RaisedFlag flag) {
        Div words = new Div(new Span(flag.flag().label()), new Span(flag.note()));
        words.addClassName("record-words");
        return new ListItem(words, tag(flag.flag().weight(), flag.flag().isAbsolute() ? "bad" : "warn"));
    }
}
