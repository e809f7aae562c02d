package studio.hairline.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.record.HairlineShape;
import studio.hairline.record.Pigment;
import studio.hairline.record.Sheet;
import studio.hairline.ui.PartCard;

/** The fields of a consultation sheet; what is typed stays until somebody asks for something else. */
final class SheetForm extends Div {

    private final TextArea goals = words("Goals");
    private final TextArea scalp = words("Condition of the scalp");
    private final ScalpDrawing areas = new ScalpDrawing();
    private final Select<HairlineShape> hairline = new Select<>();
    private final TextField hairlineNote = line("Note on the hairline", 500);
    private final TextField maker = line("Pigment: maker", 120);
    private final TextField colour = line("Colour", 120);
    private final TextField lot = line("Lot", 120);
    private final IntegerField sessions = new IntegerField("Sessions proposed");
    private final Checkbox asked = new Checkbox("Every contraindication was gone through");

    SheetForm() {
        addClassName("sheet-form");
        hairline.setLabel("Hairline");
        hairline.setItems(HairlineShape.values());
        hairline.setItemLabelGenerator(shape -> shape == null ? "Not settled" : shape.label());
        hairline.setEmptySelectionAllowed(true);
        hairline.setEmptySelectionCaption("Not settled");
        sessions.setMin(1);
        sessions.setMax(Sheet.MOST_SESSIONS);
        sessions.setStepButtonsVisible(true);
        add(
                part("Goals and scalp", form(goals, scalp)),
                part("Areas", areas),
                part("Design", form(hairline, hairlineNote, maker, colour, lot, sessions)));
    }

    /** @return the box that is ticked beside the contraindications */
    Checkbox asked() {
        return asked;
    }

    void show(Sheet sheet) {
        goals.setValue(sheet.goals());
        scalp.setValue(sheet.scalp());
        areas.show(sheet.areas());
        hairline.setValue(sheet.hairline());
        hairlineNote.setValue(sheet.hairlineNote());
        maker.setValue(sheet.pigment().maker());
        colour.setValue(sheet.pigment().colour());
        lot.setValue(sheet.pigment().lot());
        sessions.setValue(sheet.sessions());
        asked.setValue(sheet.asked());
    }

    /** @throws studio.hairline.history.Refusal when something cannot be kept as it is written */
    Sheet sheet() {
        return new Sheet(
                goals.getValue(),
                scalp.getValue(),
                areas.areas(),
                hairline.getValue(),
                hairlineNote.getValue(),
                new Pigment(maker.getValue(), colour.getValue(), lot.getValue()),
                asked.getValue(),
                sessions.getValue());
    }

    private static PartCard part(String heading, Component fields) {
        PartCard card = new PartCard(
                heading, "sheet-" + heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        card.add(fields);
        return card;
    }

    private static Div form(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("form");
        return form;
    }

    private static TextArea words(String label) {
        TextArea area = new TextArea(label);
        area.setMaxLength(Sheet.LONGEST);
        area.setMinRows(3);
        area.addClassName("wide");
        return area;
    }

    private static TextField line(String label, int longest) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        return field;
    }
}
