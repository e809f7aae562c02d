package studio.hairline.settings.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import studio.hairline.operations.StudioFacts;
import studio.hairline.operations.StudioSettings;
import studio.hairline.ui.Say;

/** How soon an inquiry is to be answered. */
final class TargetPart {

    private static final int MOST = 10_080;

    private final IntegerField minutes = new IntegerField("Minutes until the first response");
    private final StudioSettings studio;

    private TargetPart(StudioSettings studio) {
        this.studio = studio;
        minutes.setValue(studio.facts().firstResponseMinutes());
        minutes.setMin(1);
        minutes.setMax(MOST);
        minutes.setStepButtonsVisible(true);
        minutes.setHelperText("60 is an hour, 1440 a day");
    }

    static FormCard card(SettingsBeans beans) {
        TargetPart part = new TargetPart(beans.studio());
        return new FormCard(
                        "First response",
                        "The first attempt by a human to reach who inquired. The inbox counts while the studio is open,"
                                + " the figures around the clock.")
                .with(part.minutes)
                .button("Save", part::save);
    }

    private void save() {
        Integer typed = minutes.getValue();
        boolean right = typed != null && typed >= 1 && typed <= MOST;
        if (FormCard.fits(minutes, right, "Give whole minutes between 1 and 10,080, which is a week.")
                && typed != null) {
            StudioFacts now = studio.facts();
            studio.change(new StudioFacts(now.name(), now.zone(), now.currency(), typed));
            Say.done("The first-response target is saved.");
        }
    }
}
