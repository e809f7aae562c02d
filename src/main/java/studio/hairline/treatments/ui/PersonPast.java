package studio.hairline.treatments.ui;

import java.time.Instant;
import java.util.List;
import studio.hairline.history.Entry;
import studio.hairline.history.WholeHistory;
import studio.hairline.leads.LeadDetails;
import studio.hairline.treatments.SessionDetails;

/**
 * What happened to a person, however many records of theirs there were.
 *
 * @param end of what was written down by then
 */
record PersonPast(PersonBeans beans, long personId, List<LeadDetails> leads, Instant end)
        implements PersonTimeline.Past {

    @Override
    public List<Entry> latest(int limit) {
        if (!beans.twins().merges().isKnown(personId)) {
            return beans.histories().one().ofPerson(personId, end, limit);
        }
        return beans.histories()
                .whole()
                .of(
                        new WholeHistory.Of(
                                beans.twins().survivors().members(personId),
                                leads.stream().map(lead -> lead.ref().id()).toList(),
                                beans.sessions().ofPerson(personId).stream()
                                        .map(SessionDetails::ref)
                                        .map(ref -> ref.id())
                                        .toList(),
                                end),
                        limit);
    }
}
