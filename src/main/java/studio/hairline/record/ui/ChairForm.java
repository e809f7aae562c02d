package studio.hairline.record.ui;

import static studio.hairline.record.ui.RecordFields.form;
import static studio.hairline.record.ui.RecordFields.line;
import static studio.hairline.record.ui.RecordFields.part;
import static studio.hairline.record.ui.RecordFields.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.record.ChairRecord;
import studio.hairline.record.Sheet;
import studio.hairline.record.ZoneProposal;
import studio.hairline.ui.PartCard;

/** The fields of a session's record; what is typed stays until somebody asks for something else. */
final class ChairForm extends Div {

    private final Checkbox adult = new Checkbox("At least 18, as their photo identification says");
    private final TextField identification = line("Photo identification seen", 120);
    private final Checkbox risks = new Checkbox("The risks were told in writing and acknowledged");
    private final TextArea preparation = words("Preparation", Sheet.LONGEST);
    private final ScalpDrawing areas = new ScalpDrawing();
    private final Paragraph proposed = new Paragraph();
    private final TextField density = line("Density", 500);
    private final TextField needles = line("Needles", 300);
    private final PigmentFields pigment = new PigmentFields();
    private final IntegerField minutes = new IntegerField("Really took, in minutes");
    private final TextArea notes = words("Notes", ChairRecord.LONGEST_NOTES);
    private final Checkbox aftercare = new Checkbox("Aftercare was handed over in writing");

    ChairForm() {
        addClassName("sheet-form");
        identification.setHelperText("Which one, not its number: “Texas driver’s licence”");
        proposed.addClassName("soft");
        minutes.setMin(1);
        minutes.setMax(ChairRecord.MOST_MINUTES);
        add(
                part("Before it starts", "chair-before", form(adult, identification, risks, preparation)),
                zones(),
                part(
                        "Work",
                        "chair-work",
                        form(density, needles, pigment.maker(), pigment.colour(), pigment.lot(), minutes, notes)),
                part("After it", "chair-after", form(aftercare)));
    }

    private PartCard zones() {
        PartCard zones = part("Zones", "chair-zones", proposed);
        zones.add(areas);
        return zones;
    }

    void show(ChairRecord written) {
        adult.setValue(written.adult());
        identification.setValue(written.identification());
        risks.setValue(written.risks());
        preparation.setValue(written.preparation());
        areas.show(written.areas());
        proposed.setVisible(false);
        density.setValue(written.density());
        needles.setValue(written.needles());
        pigment.show(written.pigment());
        minutes.setValue(written.minutes());
        notes.setValue(written.notes());
        aftercare.setValue(written.aftercare());
    }

    /** Begins with these; nothing is written down before the record is saved. */
    void propose(ZoneProposal zones) {
        areas.show(zones.areas());
        proposed.setText("Proposed, as in " + zones.source() + ": tap what differs. Kept once the record is saved.");
        proposed.setVisible(true);
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
                pigment.pigment(),
                minutes.getValue(),
                notes.getValue(),
                aftercare.getValue());
    }
}
