package studio.hairline.leads;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.history.Earlier;
import studio.hairline.operations.StudioTime;

/**
 * Puts leads that are not the database's any more back to what was known of them: by the history, by their conversations, and
 * by what is kept beside.
 */
@Component
record PuttingBack(TalksThen talks, FirstsKept firsts, BookedThen booked, StudioTime time) {

    /** @return which were the first of their person, of all leads */
    FirstsKept.Since all(Collection<Lead> leads, Earlier.Past past, Instant end) {
        List<Lead> booked = new ArrayList<>();
        for (Lead lead : leads) {
            Moment now = lead.booked;
            new LeadThen(past.of(lead.id()), time.zone()).putBack(lead);
            if (lead.booked != null && !lead.booked.equals(now)) {
                booked.add(lead);
            }
        }
        this.booked.putBack(booked, end);
        talks.putBack(leads, end);
        FirstsKept.Since since = firsts.since(end);
        leads.forEach(since::putBack);
        return since;
    }
}
