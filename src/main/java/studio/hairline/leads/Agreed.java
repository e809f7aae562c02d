package studio.hairline.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was agreed with a lead when it converted.
 *
 * @param day of the conversion
 * @param recordedAt when the lead was written down
 */
public record Agreed(long leadId, LocalDate day, long priceCents, long depositCents, Instant recordedAt) {

    static Optional<Agreed> of(Lead lead) {
        return Optional.ofNullable(lead.conversion)
                .map(won -> new Agreed(lead.id(), won.day(), won.priceCents(), won.depositCents(), lead.recordedAt));
    }
}
