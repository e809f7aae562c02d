package studio.hairline.leads;

/** The first deposit cleared; whoever hears it in the same transaction opens the treatment plan. */
public record LeadConverted(long leadId, long personId, Terms terms, Moment when, Category category, Source source) {}
