package studio.hairline.care.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.care.Recall;
import studio.hairline.care.RecallKind;
import studio.hairline.care.RecallList;
import studio.hairline.ui.Formats;

/** Those of a list who stand alike, the latest due first. */
final class RecallSection extends Section {

    private static final int AT_FIRST = 50;

    /**
     * @param acts null where it is only read
     * @param page of the list as it is asked for, for one that shows all
     */
    RecallSection(RecallList list, Recall.State state, @Nullable RecallActs acts, RecallPage page) {
        addClassNames("section", "card", "recall-section");
        List<Recall> all = list.of(state);
        Span number = new Span(Formats.count(all.size()));
        number.addClassName("number");
        String title = list.kind() == RecallKind.STALLED ? "Nothing booked" : state.label();
        OrderedList rows = new OrderedList();
        rows.addClassName("leak-rows");
        all.stream()
                .limit(page.whole() ? all.size() : AT_FIRST)
                .forEach(one -> rows.add(new RecallRow(one, acts, page)));
        add(new H2(new Span(title), number), rows);
        if (!page.whole() && all.size() > AT_FIRST) {
            add(new Anchor(page.all().address(), "Show all " + Formats.count(all.size())));
        }
    }
}
