package studio.hairline.leads;

import java.time.Instant;
import studio.hairline.chairs.Stay;

/** A consultation as pages show it. */
public record Booked(
        long id, long leadId, ConsultationKind kind, Instant startsAt, ConsultationOutcome outcome, Stay stay) {}
