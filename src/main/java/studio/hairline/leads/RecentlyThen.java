package studio.hairline.leads;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import studio.hairline.figures.Rate;
import studio.hairline.tallies.Where;

/** The same as {@link ResponseFigures} say of now, as it was known at an instant. */
record RecentlyThen(ResponseFigures figures, LeadsThen then) implements RecentResponses {

    @Override
    public Rate keptSince(LeadFilter filter, Instant since, Promise promise) {
        return together(figures.keptSince(filter, only(since), promise), known(filter, since), promise::isKept);
    }

    @Override
    public Rate wroteBackSince(LeadFilter filter, Instant since) {
        return together(figures.wroteBackSince(filter, only(since)), known(filter, since), lead -> lead.wroteBack);
    }

    @Override
    public long unansweredSince(LeadFilter filter, Instant since) {
        return figures.unansweredSince(filter, only(since))
                + known(filter, since).stream()
                        .filter(lead -> lead.answer == null)
                        .count();
    }

    private static Rate together(Rate same, List<Lead> changed, Predicate<Lead> hit) {
        return new Rate(same.hits() + changed.stream().filter(hit).count(), same.n() + changed.size());
    }

    private List<Lead> known(LeadFilter filter, Instant since) {
        return then.known(filter)
                .filter(lead -> !lead.arrival.at().isBefore(since))
                .toList();
    }

    private Where only(Instant since) {
        Where same = then.same();
        return ResponseFigures.since(since).and(same.condition(), same.compared());
    }
}
