package studio.hairline.leads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
}
