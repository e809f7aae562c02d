package studio.hairline.treatments.ui;

import java.util.List;
import studio.hairline.history.Entry;
import studio.hairline.leads.LeadDetails;
import studio.hairline.treatments.SessionDetails;

/** What happened to a person, however many records of theirs there were. */
record PersonPast(PersonBeans beans, long personId, List<LeadDetails> leads) implements PersonTimeline.Past {

    @Override
    public List<Entry> latest(int limit) {
        if (!beans.twins().merges().isKnown(personId)) {
            return beans.histories().one().ofPerson(personId, limit);
        }
        return beans.histories()
                .whole()
                .of(
                        beans.twins().survivors().members(personId),
                        leads.stream().map(lead -> lead.ref().id()).toList(),
                        beans.sessions().ofPerson(personId).stream()
                                .map(SessionDetails::ref)
                                .map(ref -> ref.id())
                                .toList(),
                        limit);
    }
}
