package studio.hairline.leads;

/** A lead is about to be removed because its import is taken back; what hangs on it goes first, in the same transaction. */
public record LeadWithdrawn(long leadId, long personId) {}
