package studio.hairline.record.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import studio.hairline.record.SessionItem;
import studio.hairline.ui.PartCard;

/** What is missing, before anything else. */
final class MissingItems extends Section {

    MissingItems() {
        addClassNames("missing");
        getElement().setAttribute("aria-live", "polite");
        setAriaLabel("What is missing");
    }

    MissingItems show(List<SessionItem> missing) {
        removeAll();
        setClassName("nothing", missing.isEmpty());
        add(new H2(missing.isEmpty() ? "Nothing is missing" : "Missing"));
        UnorderedList list = new UnorderedList();
        missing.forEach(item -> list.add(new ListItem(PartCard.tag(item.label(), "bad"))));
        list.setVisible(!missing.isEmpty());
        add(list);
        return this;
    }
}
