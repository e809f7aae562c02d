package studio.hairline.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import studio.hairline.duplicates.Pair;
import studio.hairline.duplicates.Twin;

/** Whom the person may be besides, and why: asked before the second answer is written. */
final class TwinLine extends Div {

    private static final int MOST = 3;

    TwinLine(Sheet sheet) {
        addClassName("twin-line");
        setVisible(!sheet.twins().isEmpty());
        sheet.twins().stream()
                .limit(MOST)
                .forEach(twin -> add(line(sheet.person().id(), twin)));
    }

    private static Paragraph line(long person, Twin twin) {
        Anchor compare = new Anchor(
                Pair.address(person, twin.person().id()), twin.person().displayName());
        compare.getElement()
                .setAttribute("aria-label", "Compare with " + twin.person().displayName());
        Span why = new Span(" (" + twin.likeness().why() + ")");
        why.addClassName("soft");
        return new Paragraph(new Span("May be the same person as "), compare, why);
    }
}
