package studio.hairline.record.ui;

import static studio.hairline.record.ui.RecordFields.form;
import static studio.hairline.record.ui.RecordFields.line;
import static studio.hairline.record.ui.RecordFields.part;
import static studio.hairline.record.ui.RecordFields.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.record.HairlineShape;
import studio.hairline.record.Sheet;

/** The fields of a consultation sheet; what is typed stays until somebody asks for something else. */
final class SheetForm extends Div {

    private final TextArea goals = words("Goals", Sheet.LONGEST);
    private final TextArea scalp = words("Condition of the scalp", Sheet.LONGEST);
    private final ScalpDrawing areas = new ScalpDrawing();
    private final Select<HairlineShape> hairline = new Select<>();
    private final TextField hairlineNote = line("Note on the hairline", 500);
    private final PigmentFields pigment = new PigmentFields();
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
                part("Goals and scalp", "sheet-goals-and-scalp", form(goals, scalp)),
                part("Areas", "sheet-areas", areas),
                part(
                        "Design",
                        "sheet-design",
                        form(hairline, hairlineNote, pigment.maker(), pigment.colour(), pigment.lot(), sessions)));
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
        pigment.show(sheet.pigment());
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
                pigment.pigment(),
                asked.getValue(),
                sessions.getValue());
    }
}
