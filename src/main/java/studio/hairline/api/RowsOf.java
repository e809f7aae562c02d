package studio.hairline.api;

import org.springframework.stereotype.Component;
import studio.hairline.leads.ConsultationRows;
import studio.hairline.leads.LeadRows;
import studio.hairline.money.MoneyFigures;
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
}
