package studio.hairline.intake;

import studio.hairline.intake.BookingEntry.Visit;
import studio.hairline.intake.file.DateCell;
import studio.hairline.intake.file.Line;
import studio.hairline.leads.Category;
import studio.hairline.people.Contact;

/** Reads bookings. */
record SessionReader(ImportPlan plan) implements LineReader {

    private static final int USUAL_MINUTES = 60;
    private static final int LONGEST_MINUTES = 24 * 60;

    @Override
    public Entry read(Line line) {
        Cells cells = new Cells(plan, line);
        Contact client = new ContactCells(cells).contactIfAny();
        DateCell start = cells.moment(Field.DAY);
        String who = client == null
                ? ""
                : client.clientCode() + "|" + client.phone() + "|" + client.email() + "|" + client.name();
        Identity identity = Identity.of(
                cells.text(Field.REFERENCE, 120),
                who,
                start,
                cells.text(Field.SERVICE, 120),
                cells.text(Field.STAFF, 120));
        return new BookingEntry(
                line,
                identity,
                client,
                cells.at(start),
                visit(cells),
                SessionOutcome.valueOf(cells.meaning(Field.STATUS)));
    }

    private Visit visit(Cells cells) {
        Long artist = Meanings.user(cells.meaning(Field.STAFF));
        String staff = cells.text(Field.STAFF);
        return new Visit(
                ServiceMeaning.valueOf(cells.meaning(Field.SERVICE)),
                ServiceName.said(cells.text(Field.SERVICE), plan.services()),
                Category.valueOf(cells.meaning(Field.CATEGORY)),
                artist,
                staff.isEmpty() ? null : staff,
                minutes(cells),
                cells.cents(Field.PRICE).orElse(0L));
    }

    private static int minutes(Cells cells) {
        String given = cells.text(Field.LENGTH);
        if (given.isEmpty()) {
            return USUAL_MINUTES;
        }
        if (!given.matches("\\d{1,4}") || Integer.parseInt(given) > LONGEST_MINUTES) {
            throw cells.unfit(Field.LENGTH, "is no number of minutes");
        }
        return Integer.parseInt(given);
    }
}
