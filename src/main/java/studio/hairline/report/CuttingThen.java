package studio.hairline.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.api.Behind;
import studio.hairline.api.Made;
import studio.hairline.history.Refusal;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationsAsKnown;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.money.MoneyAsKnown;
import studio.hairline.tallies.Portion;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;

/** Cuts what a figure was made of at the end of a day, as the lists of that day would have it. */
@Component
record CuttingThen(
        LeadsAsKnown leads, SessionsAsKnown sessions, ConsultationsAsKnown consultations, MoneyAsKnown money) {

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
    Pieces cut(Split split, Made made, Instant end) {
        return switch (made.all()) {
            case Behind.OfLeads all ->
                leads(split, ((Behind.OfLeads) made.rows()).filter(), all.filter(), leads.at(end));
            case Behind.OfSessions all ->
                sessions(split, ((Behind.OfSessions) made.rows()).filter(), all.filter(), end);
            case Behind.OfMoney all -> {
                LeadsThen then = leads.at(end);
                yield new Pieces(money.at(end, then).parts(split.money(), all.filter()), then.gone());
            }
            case Behind.OfConsultations all -> {
                ConsultationsThen then = consultations.at(end, leads.at(end));
                ConsultationFilter hits = ((Behind.OfConsultations) made.rows()).filter();
                yield new Pieces(then.parts(split.consultations(), hits, all.filter()), 0, then.leftOut());
            }
        };
    }

    private static Pieces leads(Split split, LeadFilter hits, LeadFilter all, LeadsThen then) {
        refuse(Stream.of(hits, all).map(then::refusal));
        return new Pieces(then.parts(split.leads(), hits, all), then.gone());
    }

    private Pieces sessions(Split split, SessionFilter hits, SessionFilter all, Instant end) {
        LeadsThen known = leads.at(end);
        SessionsThen then = sessions.at(end, known);
        refuse(Stream.of(hits, all).map(then::refusal));
        return new Pieces(then.parts(split.sessions(), hits, all), known.gone() + then.gone());
    }

    private static void refuse(Stream<Optional<String>> reasons) {
        if (reasons.anyMatch(Optional::isPresent)) {
            throw noPast();
        }
    }

    private static Refusal noPast() {
        return new Refusal("How this figure stood is not known for a past day. Choose another one.");
    }
}
