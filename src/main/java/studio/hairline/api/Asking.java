package studio.hairline.api;

import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.LeadFilter;
import studio.hairline.treatments.SessionFilter;

/** What is to be counted for a figure. */
sealed interface Asking {

    record Count(Behind rows) implements Asking {}

    record Share(Behind hits, Behind all) implements Asking {}

    static Asking count(LeadFilter leads) {
        return new Count(new Behind.OfLeads(leads));
    }

    static Asking count(SessionFilter sessions) {
        return new Count(new Behind.OfSessions(sessions));
    }

    static Asking count(ConsultationFilter consultations) {
        return new Count(new Behind.OfConsultations(consultations));
    }

    static Asking share(LeadFilter hits, LeadFilter all) {
        return new Share(new Behind.OfLeads(hits), new Behind.OfLeads(all));
    }
}
