package studio.hairline.care.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import studio.hairline.care.Recall;
import studio.hairline.care.RecallKind;
import studio.hairline.care.RecallList;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Url;

/** Those of a list who stand alike, the latest due first. */
final class RecallSection extends Section {

    private static final int AT_FIRST = 50;

    RecallSection(RecallList list, Recall.State state, RecallActs acts, boolean whole) {
        addClassNames("section", "card", "recall-section");
        List<Recall> all = list.of(state);
        Span number = new Span(Formats.count(all.size()));
        number.addClassName("number");
        String title = list.kind() == RecallKind.STALLED ? "Nothing booked" : state.label();
        OrderedList rows = new OrderedList();
        rows.addClassName("leak-rows");
        all.stream().limit(whole ? all.size() : AT_FIRST).forEach(one -> rows.add(new RecallRow(one, acts)));
        add(new H2(new Span(title), number), rows);
        if (!whole && all.size() > AT_FIRST) {
            String address =
                    Url.EMPTY.with("list", list.kind().code()).with("all", "1").toPath(RecallView.PATH);
            add(new Anchor(address, "Show all " + Formats.count(all.size())));
        }
    }
}
