/** Files of receipts, from the bank or the card terminal, held against the payments of the ledger. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "team",
            "operations",
            "history",
            "people",
            "leads",
            "money",
            "intake",
            "intake :: file",
            "ui"
        })
package studio.hairline.receipts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
