package studio.hairline.api;

import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Period;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.LeadFilter;
import studio.hairline.money.MoneyFilter;
import studio.hairline.treatments.SessionFilter;

/** The rows behind a number. */
public sealed interface Behind {

    record OfLeads(LeadFilter filter) implements Behind {}

    record OfSessions(SessionFilter filter) implements Behind {}

    record OfConsultations(ConsultationFilter filter) implements Behind {}

    record OfMoney(MoneyFilter filter) implements Behind {}

    default Rows rows() {
        return switch (this) {
            case OfLeads leads -> Rows.of(leads.filter());
            case OfSessions sessions -> Rows.of(sessions.filter());
            case OfConsultations consultations -> Rows.of(consultations.filter());
            case OfMoney money -> Rows.of(money.filter());
        };
    }

    /** @return the days they go by; all time for what is there now */
    default Period days() {
        Period days = switch (this) {
            case OfLeads leads -> leads.filter().period();
            case OfSessions sessions -> sessions.filter().period();
            case OfConsultations consultations -> consultations.filter().period();
            case OfMoney money -> money.filter().period();
        };
        return days == null ? Period.ALL_TIME : days;
    }
}
