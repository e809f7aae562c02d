package studio.hairline.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.intake.file.Line;
import studio.hairline.leads.Inquiry;
import studio.hairline.people.Contact;

/**
 * A line that is an inquiry.
 *
 * @param inquiry without the import it will belong to
 * @param conversion what is known of it, for a status that says converted
 */
record LeadEntry(
        Line line,
        Identity identity,
        Contact contact,
        Inquiry inquiry,
        LeadStatus status,
        @Nullable Long assignee,
        @Nullable Conversion conversion)
        implements Entry {

    /** When the deposit cleared and what was agreed. */
    record Conversion(Instant at, long priceCents, long depositCents) {}
}
