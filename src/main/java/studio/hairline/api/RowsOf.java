package studio.hairline.api;

import org.springframework.stereotype.Component;
import studio.hairline.dashboard.PastDay;
import studio.hairline.history.Refusal;
import studio.hairline.leads.ConsultationRows;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadRows;
import studio.hairline.money.MoneyFigures;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionRows;

/** How many rows there are, as the lists count them. */
@Component
record RowsOf(LeadRows leads, SessionRows sessions, ConsultationRows consultations, MoneyFigures money) {

    long count(Behind behind) {
        return switch (behind) {
            case Behind.OfLeads some -> leads.count(some.filter());
            case Behind.OfSessions some -> sessions.count(some.filter());
            case Behind.OfConsultations some -> consultations.count(some.filter());
            case Behind.OfMoney some -> money.count(some.filter());
        };
    }

    /** @throws Refusal when it cannot be known for that day */
    long count(Behind behind, PastDay past) {
        return switch (behind) {
            case Behind.OfLeads(LeadFilter some) -> {
                Refusal.when(past.leads().refusal(some));
                yield past.leads().count(some).count();
            }
            case Behind.OfSessions(SessionFilter some) -> {
                Refusal.when(past.sessions().refusal(some));
                yield past.sessions().count(some).count();
            }
            case Behind.OfConsultations some -> past.consultations().count(some.filter());
            case Behind.OfMoney some -> past.money().total(some.filter()).all();
        };
    }
}
