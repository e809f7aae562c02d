package studio.hairline.leads;

import java.time.Instant;

/** The deposit was given back soon after: the lead is open again, and whoever hears it in the same transaction closes its plan. */
public record ConversionReversed(long leadId, long personId, Instant at) {}
