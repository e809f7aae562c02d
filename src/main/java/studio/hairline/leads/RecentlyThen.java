package studio.hairline.leads;

import java.util.List;
import java.util.function.Predicate;
import studio.hairline.figures.Rate;
import studio.hairline.tallies.Where;

/** The same as {@link ResponseFigures} say of now, as it was known at an instant. */
record RecentlyThen(ResponseFigures figures, LeadsThen then) implements RecentResponses {

    @Override
    public Rate kept(LeadFilter filter, Arrived arrived, Promise promise) {
        return together(figures.kept(filter, only(arrived), promise), known(filter, arrived), promise::isKept);
    }

    @Override
    public Rate wroteBack(LeadFilter filter, Arrived arrived) {
        return together(figures.wroteBack(filter, only(arrived)), known(filter, arrived), lead -> lead.wroteBack);
    }

    @Override
    public long unanswered(LeadFilter filter, Arrived arrived) {
        return figures.howManyUnanswered(filter, only(arrived))
                + known(filter, arrived).stream()
                        .filter(lead -> lead.answer == null)
                        .count();
    }

    private static Rate together(Rate same, List<Lead> changed, Predicate<Lead> hit) {
        return new Rate(same.hits() + changed.stream().filter(hit).count(), same.n() + changed.size());
    }

    private List<Lead> known(LeadFilter filter, Arrived arrived) {
        return then.known(filter).filter(arrived::has).toList();
    }

    private Where only(Arrived arrived) {
        Where same = then.same();
        return arrived.where().and(same.condition(), same.compared());
    }
}
