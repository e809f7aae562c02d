package studio.hairline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Says in amber, above rows, that the audit found a figure of theirs not to agree with them. */
final class DiffersNote extends Div {

    DiffersNote(List<String> sentences) {
        addClassNames("known-on", "differs-note");
        getElement().setAttribute("role", "status");
        sentences.forEach(sentence -> add(new Paragraph(sentence + ".")));
    }
}
