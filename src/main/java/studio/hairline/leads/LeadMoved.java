package studio.hairline.leads;

/** A lead counts elsewhere from now on; published in the transaction of the change. */
public record LeadMoved(long leadId, LeadPlace from, LeadPlace to) {}
