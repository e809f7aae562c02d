package studio.hairline.leads;

import static studio.hairline.leads.Dated.LOST;
import static studio.hairline.leads.Dated.RECEIVED;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Tally;

/** What is counted of leads beside the measures: its rows are those of a measure, and of how they were answered. */
record Unlisted(Tally tally, Dated dated, Predicate<Lead> test) {

    static final List<Unlisted> ALL = List.of(
            new Unlisted(Tally.WAITED, RECEIVED, Lead::isKeptWaiting),
            kept(Promise.MINUTES_15),
            kept(Promise.HOUR),
            kept(Promise.DAY),
            new Unlisted(Tally.CAME_BACK, RECEIVED, lead -> lead.isKeptWaiting() && lead.wroteBack),
            new Unlisted(Tally.LOST_TRIED, LOST, lead -> lead.tries >= Replies.MANY));

    private static Unlisted kept(Promise promise) {
        return new Unlisted(promise.tally(), RECEIVED, lead -> lead.isKeptWaiting() && promise.isKept(lead));
    }

    /** @return the studio day a genuine lead counts on; null when it does not */
    @Nullable
    LocalDate day(Lead lead) {
        return test.test(lead) ? dated.day(lead) : null;
    }
}
