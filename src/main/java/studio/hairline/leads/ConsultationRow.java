package studio.hairline.leads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Stay;

/**
 * A row of the list of consultations.
 *
 * @param name of the person
 * @param chairId null while none is chosen
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
        @Nullable Long chairId,
        Category category,
        Source source) {

    ConsultationRow about(Category other, Source from) {
        return new ConsultationRow(id, leadId, name, kind, outcome, startsAt, minutes, artistId, chairId, other, from);
    }

    ConsultationRow of(String person) {
        return new ConsultationRow(
                id, leadId, person, kind, outcome, startsAt, minutes, artistId, chairId, category, source);
    }

    Booked booked() {
        return new Booked(id, leadId, kind, startsAt, outcome, new Stay(startsAt, minutes, artistId, chairId));
    }
}
