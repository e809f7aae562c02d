package studio.hairline.receipts.ui;

import org.springframework.stereotype.Component;
import studio.hairline.intake.Uploads;
import studio.hairline.operations.StudioSettings;
import studio.hairline.receipts.Receipts;
import studio.hairline.ui.Formats;

/** Who keeps receipts, and where a file lies meanwhile. */
@Component
record ReceiptBeans(Receipts receipts, Uploads uploads, StudioSettings studio) {

    String money(long cents) {
        return Formats.money(cents, studio.facts().currency().getCurrencyCode());
    }
}
