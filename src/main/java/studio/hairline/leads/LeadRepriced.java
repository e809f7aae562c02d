package studio.hairline.leads;

import java.time.Instant;

/** Another price was agreed on for a converted lead; whoever hears it in the same transaction values the sessions anew. */
public record LeadRepriced(long leadId, long priceCents, Instant at) {}
