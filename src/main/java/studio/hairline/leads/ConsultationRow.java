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
        Source source) {}
