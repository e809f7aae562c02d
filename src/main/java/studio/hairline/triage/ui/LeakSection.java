package studio.hairline.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import studio.hairline.triage.Leak;
import studio.hairline.triage.LeakKind;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Url;

/** All that leaks in one way, what that means, and what it costs. */
final class LeakSection extends Section {

    private static final int AT_FIRST = 25;

    /** @param whole whether all of them are shown, however many */
    LeakSection(LeakKind kind, LeakLooks looks, boolean whole) {
        List<Leak> leaks = looks.list().of(kind);
        addClassNames("section", "card", "leak-section");
        Span number = new Span(Formats.count(leaks.size()));
        number.addClassName("number");
        H2 title = new H2(new Span(kind.label()), number);
        Paragraph definition = new Paragraph(kind.definition());
        definition.addClassName("soft");
        add(title, definition);
        setClassName("dry", leaks.isEmpty());
        if (leaks.isEmpty()) {
            return;
        }
        Paragraph stake = new Paragraph(kind.stake());
        stake.addClassName("leak-stake");
        OrderedList rows = new OrderedList();
        rows.addClassName("leak-rows");
        leaks.stream().limit(whole ? leaks.size() : AT_FIRST).forEach(leak -> rows.add(new LeakRow(leak, looks)));
        add(stake, rows);
        if (!whole && leaks.size() > AT_FIRST) {
            add(new Anchor(all(kind, looks), "Show all " + Formats.count(leaks.size())));
        }
    }

    private static String all(LeakKind kind, LeakLooks looks) {
        return looks.at(Url.EMPTY
                .with("week", looks.list().week().monday().toString())
                .with("all", kind.name().toLowerCase(java.util.Locale.ROOT))
                .toPath(LeaksView.PATH));
    }
}
