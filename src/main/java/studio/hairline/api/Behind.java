package studio.hairline.api;

import studio.hairline.dashboard.Rows;
import studio.hairline.leads.LeadFilter;
import studio.hairline.treatments.SessionFilter;

/** The rows behind a number. */
public sealed interface Behind {

    record OfLeads(LeadFilter filter) implements Behind {}

    record OfSessions(SessionFilter filter) implements Behind {}

    default Rows rows() {
        return switch (this) {
            case OfLeads leads -> Rows.of(leads.filter());
            case OfSessions sessions -> Rows.of(sessions.filter());
        };
    }
}
