package studio.hairline.api;

import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadRows;
import studio.hairline.treatments.SessionRows;

/** How many rows there are, as the lists count them. */
@Component
record RowsOf(LeadRows leads, SessionRows sessions) {

    long count(Behind behind) {
        return switch (behind) {
            case Behind.OfLeads some -> leads.count(some.filter());
            case Behind.OfSessions some -> sessions.count(some.filter());
        };
    }
}
