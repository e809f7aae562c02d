package studio.hairline.settings.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import studio.hairline.triage.InboxRules;
import studio.hairline.ui.Say;

/** How long whoever claimed something in the inbox may be silent. */
final class InboxPart {

    private static final int MOST = 1_440;

    private final IntegerField minutes = new IntegerField("Minutes of silence");
    private final InboxRules rules;

    private InboxPart(InboxRules rules) {
        this.rules = rules;
        minutes.setValue((int) rules.silence().toMinutes());
        minutes.setMin(1);
        minutes.setMax(MOST);
        minutes.setStepButtonsVisible(true);
        minutes.setHelperText("1440 is a day");
    }

    static FormCard card(SettingsBeans beans) {
        InboxPart part = new InboxPart(beans.inbox());
        return new FormCard("Inbox", "What somebody claimed and does not touch for so long goes back to everybody.")
                .with(part.minutes)
                .button("Save", part::save);
    }

    private void save() {
        Integer typed = minutes.getValue();
        boolean right = typed != null && typed >= 1 && typed <= MOST;
        if (FormCard.fits(minutes, right, "Give whole minutes between 1 and 1,440, which is a day.") && typed != null) {
            rules.giveBackAfter(typed);
            Say.done("Saved: what is claimed and not touched goes back after " + typed + " min.");
        }
    }
}
