package studio.hairline.calendar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import studio.hairline.calendar.Waiting;
import studio.hairline.ui.KnownOn;

/** Who waited for an earlier day at the end of a day that is over. */
final class WaitingThen extends Section {

    WaitingThen(List<Waiting> waiting, LocalDate day, CalendarBeans.Studio studio) {
        addClassNames("section", "card");
        add(new H2("Waiting for an earlier day"));
        if (waiting.isEmpty()) {
            Paragraph nobody = new Paragraph("Nobody waited.");
            nobody.addClassName("soft");
            add(nobody);
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("waiting-lines");
        waiting.forEach(one -> lines.add(new ListItem(new Span(
                new Anchor(KnownOn.at("people/" + one.personId(), day), one.name()),
                new Span(" · " + WaitingPart.words(one, studio))))));
        add(lines);
    }
}
