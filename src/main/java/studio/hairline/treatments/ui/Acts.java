package studio.hairline.treatments.ui;

import java.time.Instant;
import java.util.function.Consumer;
import studio.hairline.leads.LeadRef;

/** What is acted on, with whom, and who is told afterwards. */
record Acts(LeadSheet sheet, LeadServices services, Consumer<Outcome> told) {

    StudioWords words() {
        return sheet.words();
    }

    /** @return a question about the lead as it was shown */
    VerbDialog dialog(String title) {
        return new VerbDialog(title, sheet.ref().version(), words(), told);
    }

    LeadRef at(int version) {
        return new LeadRef(sheet.ref().id(), version);
    }

    /** @return now, which is later than when the page was read */
    Instant now() {
        return services.time().now();
    }
}
