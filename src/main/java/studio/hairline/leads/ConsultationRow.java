package studio.hairline.leads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Stay;

/**
 * A row of the list of consultations.
 *
 * @param name of the person
 */
public record ConsultationRow(
        long id,
        long leadId,
        String name,
        ConsultationKind kind,
        ConsultationOutcome outcome,
        Instant startsAt,
        int minutes,
        @Nullable Long artistId,
        Category category,
        Source source) {

    ConsultationRow about(Category other, Source from) {
        return new ConsultationRow(id, leadId, name, kind, outcome, startsAt, minutes, artistId, other, from);
    }

    ConsultationRow of(String person) {
        return new ConsultationRow(id, leadId, person, kind, outcome, startsAt, minutes, artistId, category, source);
    }

    /** @return without its chair, which rows do not tell */
    Booked booked() {
        return new Booked(id, leadId, kind, startsAt, outcome, new Stay(startsAt, minutes, artistId, null));
    }
}
