package studio.hairline.settings.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import studio.hairline.operations.StudioFacts;
import studio.hairline.operations.StudioSettings;
import studio.hairline.ui.CurrencyChoice;
import studio.hairline.ui.Say;
import studio.hairline.ui.ZoneChoice;

/** The studio's name, time zone and currency. */
final class StudioPart {

    private final TextField name = new TextField("Studio");
    private final ZoneChoice zone = new ZoneChoice();
    private final CurrencyChoice currency = new CurrencyChoice();
    private final SettingsBeans beans;

    private StudioPart(SettingsBeans beans) {
        this.beans = beans;
        StudioFacts facts = beans.studio().facts();
        name.setMaxLength(120);
        name.setValue(facts.name());
        zone.setValue(facts.zone());
        zone.setHelperText("With another one every day in lists and figures is worked out anew");
        currency.setValue(facts.currency());
        currency.setHelperText("The sign before amounts; nothing is converted");
    }

    static FormCard card(SettingsBeans beans) {
        StudioPart part = new StudioPart(beans);
        return new FormCard("Studio", "Its name is on every page and at the sign-in.")
                .with(part.name, part.zone, part.currency)
                .button("Save", part::save);
    }

    private void save() {
        boolean complete = FormCard.fits(name, !name.getValue().isBlank(), "Give the studio a name.")
                & FormCard.fits(zone, !zone.isEmpty(), "Choose the time zone the studio is in.")
                & FormCard.fits(currency, !currency.isEmpty(), "Choose the currency the studio is paid in.");
        if (complete) {
            change(beans.studio());
        }
    }

    private void change(StudioSettings studio) {
        StudioFacts before = studio.facts();
        Instant begun = beans.time().now();
        studio.change(
                new StudioFacts(name.getValue(), zone.getValue(), currency.getValue(), before.firstResponseMinutes()));
        Duration taken = Duration.between(begun, beans.time().now());
        Say.done(
                before.zone().equals(zone.getValue())
                        ? "The studio is saved."
                        : "The studio is saved. " + redated(zone.getValue(), taken));
    }

    private static String redated(ZoneId zone, Duration taken) {
        String seconds = String.format(Locale.US, "%.1f", Math.max(100, taken.toMillis()) / 1000.0);
        return "Every day in lists and figures is now that of " + zone.getId().replace('_', ' ') + ", worked out in "
                + seconds + " s.";
    }
}
