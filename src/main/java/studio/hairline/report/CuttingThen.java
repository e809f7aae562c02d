package studio.hairline.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.api.Behind;
import studio.hairline.api.Made;
import studio.hairline.dashboard.PastDay;
import studio.hairline.dashboard.PastDays;
import studio.hairline.history.Refusal;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadsThen;
import studio.hairline.tallies.Portion;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionsThen;

/** Cuts what a figure was made of at the end of a day, as the lists of that day would have it. */
@Component
record CuttingThen(PastDays days) {

    /**
     * What was found.
     *
     * @param gone how many rows of then went since, with imports that were taken back
     * @param leftOut what is not in them, in a sentence; empty when nothing is left out
     */
    record Pieces(List<Portion> parts, long gone, String leftOut) {

        Pieces(List<Portion> parts, long gone) {
            this(parts, gone, "");
        }
    }

    /** @throws Refusal where it has no past */
    Pieces cut(Split split, Made made, LocalDate day) {
        PastDay past = days.at(day);
        return switch (made.all()) {
            case Behind.OfLeads all ->
                leads(split, ((Behind.OfLeads) made.rows()).filter(), all.filter(), past.leads());
            case Behind.OfSessions all ->
                sessions(split, ((Behind.OfSessions) made.rows()).filter(), all.filter(), past);
            case Behind.OfMoney all ->
                new Pieces(
                        past.money().parts(split.money(), all.filter()),
                        past.leads().gone());
            case Behind.OfConsultations all -> {
                ConsultationsThen then = past.consultations();
                ConsultationFilter hits = ((Behind.OfConsultations) made.rows()).filter();
                yield new Pieces(then.parts(split.consultations(), hits, all.filter()), 0, then.leftOut());
            }
        };
    }

    private static Pieces leads(Split split, LeadFilter hits, LeadFilter all, LeadsThen then) {
        Refusal.when(then.refusal(hits).or(() -> then.refusal(all)));
        return new Pieces(then.parts(split.leads(), hits, all), then.gone());
    }

    private static Pieces sessions(Split split, SessionFilter hits, SessionFilter all, PastDay past) {
        SessionsThen then = past.sessions();
        Refusal.when(then.refusal(hits).or(() -> then.refusal(all)));
        return new Pieces(then.parts(split.sessions(), hits, all), past.gone());
    }
}
