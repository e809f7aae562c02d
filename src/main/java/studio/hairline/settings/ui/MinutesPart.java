package studio.hairline.settings.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntConsumer;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** A card that sets one number of minutes. */
final class MinutesPart {

    private final IntegerField minutes;
    private final int most;
    private final IntConsumer save;

    /**
     * @param most minutes there may be; at least one
     * @param save keeps what fits
     */
    MinutesPart(String label, int now, int most, IntConsumer save) {
        this.most = most;
        this.save = save;
        minutes = new IntegerField(label);
        minutes.setValue(now);
        minutes.setMin(1);
        minutes.setMax(most);
        minutes.setStepButtonsVisible(true);
        minutes.setHelperText("60 is an hour, 1440 a day");
    }

    FormCard card(String title, String about) {
        return new FormCard(title, about).with(minutes).button("Save", this::save);
    }

    private void save() {
        Integer typed = minutes.getValue();
        boolean right = typed != null && typed >= 1 && typed <= most;
        if (FormCard.fits(minutes, right, "Give whole minutes between 1 and " + Formats.count(most) + ".")
                && typed != null) {
            save.accept(typed);
            Say.done("Saved: " + typed + " min.");
        }
    }
}
