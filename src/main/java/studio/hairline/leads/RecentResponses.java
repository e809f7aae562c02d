package studio.hairline.leads;

import studio.hairline.figures.Rate;

/** How those who arrived a short while ago were answered: asked as it stands, or as it was known. */
public interface RecentResponses {

    /** @return of those of a filter who arrived then, how many were answered within the promise */
    Rate kept(LeadFilter filter, Arrived arrived, Promise promise);

    /** @return of those of a filter who arrived then, how many wrote to us again */
    Rate wroteBack(LeadFilter filter, Arrived arrived);

    /** @return how many of a filter arrived then whom nobody answered yet */
    long unanswered(LeadFilter filter, Arrived arrived);
}
