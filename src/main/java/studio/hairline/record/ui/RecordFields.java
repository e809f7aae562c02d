package studio.hairline.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.ui.PartCard;

/** The fields records are filled in with, and the parts they stand in. */
final class RecordFields {

    private RecordFields() {}

    static PartCard part(String heading, String id, Component fields) {
        PartCard card = new PartCard(heading, id);
        card.add(fields);
        return card;
    }

    static Div form(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("form");
        return form;
    }

    static TextArea words(String label, int longest) {
        TextArea area = new TextArea(label);
        area.setMaxLength(longest);
        area.setMinRows(3);
        area.addClassName("wide");
        return area;
    }

    static TextField line(String label, int longest) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        return field;
    }
}
