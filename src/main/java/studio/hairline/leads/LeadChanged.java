package studio.hairline.leads;

import studio.hairline.history.EventKind;

/** Something happened to a lead; published in the transaction of the change. */
public record LeadChanged(long leadId, long personId, EventKind kind, Category category, Source source) {}
