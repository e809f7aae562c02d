package studio.hairline.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.intake.LeadEntry.Conversion;
import studio.hairline.intake.file.DateCell;
import studio.hairline.intake.file.Line;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;

/** Reads inquiries. */
record LeadReader(ImportPlan plan, Instant now) implements LineReader {

    private static final int MESSAGE = 4000;

    @Override
    public Entry read(Line line) {
        Cells cells = new Cells(plan, line);
        Contact contact = contact(cells);
        DateCell received = cells.moment(Field.DAY);
        if (cells.at(received).isAfter(now)) {
            throw cells.unfit(Field.DAY, "lies in the future");
        }
        String message = cells.text(Field.MESSAGE, MESSAGE);
        Identity identity = Identity.of(
                cells.text(Field.REFERENCE, 120),
                contact.name(),
                contact.email(),
                contact.phone(),
                contact.handle(),
                contact.clientCode(),
                received,
                message);
        LeadStatus status = cells.isDummy(Field.NAME) || cells.isDummy(Field.EMAIL)
                ? LeadStatus.TEST
                : LeadStatus.valueOf(cells.meaning(Field.STATUS));
        return new LeadEntry(
                line,
                identity,
                ContactCells.named(contact),
                inquiry(cells, received, message),
                status,
                Meanings.user(cells.meaning(Field.STAFF)),
                status == LeadStatus.CONVERTED ? conversion(cells, received) : null);
    }

    private static Contact contact(Cells cells) {
        Contact contact = new ContactCells(cells).contact();
        if (!contact.isNamed() && !contact.isReachable()) {
            throw new Unfit("Nobody to call: the line has no name, phone, e-mail or handle.");
        }
        return contact;
    }

    private static Inquiry inquiry(Cells cells, DateCell received, String message) {
        String reference = cells.text(Field.REFERENCE, 120);
        return new Inquiry(
                cells.at(received),
                Channel.FILE,
                Source.valueOf(cells.meaning(Field.SOURCE)),
                Category.valueOf(cells.meaning(Field.CATEGORY)),
                null,
                message,
                null,
                new Inquiry.Origin(reference.isEmpty() ? null : reference, null));
    }

    private @Nullable Conversion conversion(Cells cells, DateCell received) {
        if (cells.text(Field.CONVERTED).isEmpty()) {
            throw new Unfit("The status says converted, but the day it was is empty.");
        }
        Instant at = cells.at(cells.moment(Field.CONVERTED));
        Instant start = cells.at(received);
        if (at.isAfter(now)) {
            throw cells.unfit(Field.CONVERTED, "lies in the future");
        }
        return new Conversion(
                at.isBefore(start) ? start : at,
                cells.cents(Field.PRICE).orElse(0L),
                cells.cents(Field.DEPOSIT).orElse(0L));
    }
}
