package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** What cannot wait, above everything else of a page. */
@org.springframework.stereotype.Component
public class UrgentNotes {

    private final ObjectProvider<Urgent> matters;

    UrgentNotes(ObjectProvider<Urgent> matters) {
        this.matters = matters;
    }

    /** @return one note for each matter; none while nothing is late */
    public List<Component> all() {
        return matters.stream()
                .flatMap(one -> one.now().stream())
                .map(UrgentNotes::note)
                .toList();
    }

    private static Component note(Urgent.Matter matter) {
        Div note = new Div(new Span(matter.sentence() + " "), new Anchor(matter.address(), matter.verb()));
        note.addClassName("urgent-note");
        note.getElement().setAttribute("role", "note").setAttribute("aria-label", "Cannot wait");
        return note;
    }
}
