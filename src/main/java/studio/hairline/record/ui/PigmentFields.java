package studio.hairline.record.ui;

import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.record.Pigment;

/** A pigment as its bottle names it. */
record PigmentFields(TextField maker, TextField colour, TextField lot) {

    PigmentFields() {
        this(line("Pigment: maker"), line("Colour"), line("Lot"));
    }

    void show(Pigment pigment) {
        maker.setValue(pigment.maker());
        colour.setValue(pigment.colour());
        lot.setValue(pigment.lot());
    }

    /** @throws studio.hairline.history.Refusal when one of them is too long */
    Pigment pigment() {
        return new Pigment(maker.getValue(), colour.getValue(), lot.getValue());
    }

    private static TextField line(String label) {
        return RecordFields.line(label, Pigment.LONGEST);
    }
}
