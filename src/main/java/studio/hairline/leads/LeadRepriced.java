package studio.hairline.leads;

import java.time.Instant;

/**
 * Another price was agreed on for a converted lead; whoever hears it in the same transaction values the sessions anew.
 *
 * @param depositBefore what was taken for the deposit until now, in cents
 */
public record LeadRepriced(long leadId, long priceCents, long depositBefore, long depositCents, Instant at) {}
