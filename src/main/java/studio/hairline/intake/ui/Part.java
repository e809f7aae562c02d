package studio.hairline.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One step on the way of a file: its heading, why it is asked, and what is asked. */
final class Part extends Section {

    private final Div body = new Div();

    Part(String title, String why) {
        addClassName("import-part");
        H2 heading = new H2(title);
        Paragraph words = new Paragraph(why);
        words.addClassName("import-why");
        words.setVisible(!why.isEmpty());
        body.addClassName("import-body");
        add(heading, words, body);
    }

    Part with(Component... parts) {
        body.add(parts);
        return this;
    }

    void show(Component... parts) {
        body.removeAll();
        body.add(parts);
    }
}
