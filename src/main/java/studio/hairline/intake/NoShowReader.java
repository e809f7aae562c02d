package studio.hairline.intake;

import java.time.Instant;
import java.time.ZoneId;
import studio.hairline.intake.file.DateCell;
import studio.hairline.intake.file.Line;

/** Reads which bookings were missed: by client, day, and as much of time, service and staff as there is. */
record NoShowReader(ImportPlan plan) implements LineReader {

    @Override
    public Entry read(Line line) {
        Cells cells = new Cells(plan, line);
        DateCell day = cells.moment(Field.DAY);
        String code = cells.text(Field.CODE, 60);
        String service = cells.text(Field.SERVICE);
        String staff = cells.text(Field.STAFF);
        if (code.isEmpty() && service.isEmpty() && staff.isEmpty()) {
            throw new Unfit("The line says neither client nor service nor staff.");
        }
        ZoneId zone = plan.when().zone();
        boolean timed = day.time() != null;
        Instant from = timed ? cells.at(day) : day.day().atStartOfDay(zone).toInstant();
        Instant until = timed
                ? from.plusSeconds(60)
                : day.day().plusDays(1).atStartOfDay(zone).toInstant();
        Long artist = Meanings.user(plan.meaning(Vocabulary.STAFF, staff));
        Identity identity = Identity.of("", code, day, service, staff);
        return new NoShowEntry(line, identity, code, service, staff, artist, from, until);
    }
}
