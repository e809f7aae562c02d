package studio.hairline.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.intake.file.Line;
import studio.hairline.leads.Category;
import studio.hairline.people.Contact;

/**
 * A line that is a visit in the chair.
 *
 * @param client null where the file does not say who
 */
record BookingEntry(
        Line line, Identity identity, @Nullable Contact client, Instant startsAt, Visit visit, SessionOutcome outcome)
        implements Entry {

    /** What was to be done, and by whom. */
    record Visit(
            ServiceMeaning kind,
            String service,
            Category category,
            @Nullable Long artistId,
            @Nullable String artistName,
            int minutes,
            long valueCents) {}
}
