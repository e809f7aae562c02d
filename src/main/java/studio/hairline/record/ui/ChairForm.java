package studio.hairline.record.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.record.ChairRecord;
import studio.hairline.record.Pigment;
import studio.hairline.record.Sheet;
import studio.hairline.ui.PartCard;

/** The fields of a session's record; what is typed stays until somebody asks for something else. */
final class ChairForm extends Div {

    private final Checkbox adult = new Checkbox("At least 18, as their photo identification says");
    private final TextField identification = line("Photo identification seen", 120);
    private final Checkbox risks = new Checkbox("The risks were told in writing and acknowledged");
    private final TextArea preparation = words("Preparation", Sheet.LONGEST);
    private final ScalpDrawing areas = new ScalpDrawing();
    private final TextField density = line("Density", 500);
    private final TextField needles = line("Needles", 300);
    private final TextField maker = line("Pigment: maker", 120);
    private final TextField colour = line("Colour", 120);
    private final TextField lot = line("Lot", 120);
    private final IntegerField minutes = new IntegerField("Really took, in minutes");
    private final TextArea notes = words("Notes", ChairRecord.LONGEST_NOTES);
    private final Checkbox aftercare = new Checkbox("Aftercare was handed over in writing");

    ChairForm() {
        addClassName("sheet-form");
        identification.setHelperText("Which one, not its number: “Texas driver’s licence”");
        minutes.setMin(1);
        minutes.setMax(ChairRecord.MOST_MINUTES);
        add(
                part("Before it starts", "chair-before", form(adult, identification, risks, preparation)),
                part("Zones", "chair-zones", areas),
                part("Work", "chair-work", form(density, needles, maker, colour, lot, minutes, notes)),
                part("After it", "chair-after", form(aftercare)));
    }

    void show(ChairRecord written) {
        adult.setValue(written.adult());
        identification.setValue(written.identification());
        risks.setValue(written.risks());
        preparation.setValue(written.preparation());
        areas.show(written.areas());
        density.setValue(written.density());
        needles.setValue(written.needles());
        maker.setValue(written.pigment().maker());
        colour.setValue(written.pigment().colour());
        lot.setValue(written.pigment().lot());
        minutes.setValue(written.minutes());
        notes.setValue(written.notes());
        aftercare.setValue(written.aftercare());
    }

    /** @throws studio.hairline.history.Refusal when something cannot be kept as it is written */
    ChairRecord written() {
        return new ChairRecord(
                adult.getValue(),
                identification.getValue(),
                risks.getValue(),
                preparation.getValue(),
                areas.areas(),
                density.getValue(),
                needles.getValue(),
                new Pigment(maker.getValue(), colour.getValue(), lot.getValue()),
                minutes.getValue(),
                notes.getValue(),
                aftercare.getValue());
    }

    private static PartCard part(String heading, String id, com.vaadin.flow.component.Component fields) {
        PartCard card = new PartCard(heading, id);
        card.add(fields);
        return card;
    }

    private static Div form(com.vaadin.flow.component.Component... fields) {
        Div form = new Div(fields);
        form.addClassName("form");
        return form;
    }

    private static TextArea words(String label, int longest) {
        TextArea area = new TextArea(label);
        area.setMaxLength(longest);
        area.setMinRows(2);
        area.addClassName("wide");
        return area;
    }

    private static TextField line(String label, int longest) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        return field;
    }
}
