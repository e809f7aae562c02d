package studio.hairline.leads;

import java.time.Instant;
import studio.hairline.figures.Rate;

/** How those who arrived a short while ago were answered: asked as it stands, or as it was known. */
public interface RecentResponses {

    /** @return of those of a filter that arrived since then, how many were answered within the promise */
    Rate keptSince(LeadFilter filter, Instant since, Promise promise);

    /** @return of those of a filter that arrived since then, how many wrote to us again */
    Rate wroteBackSince(LeadFilter filter, Instant since);

    /** @return how many of a filter arrived since then whom nobody answered yet */
    long unansweredSince(LeadFilter filter, Instant since);
}
