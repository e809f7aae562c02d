package studio.hairline.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.LeadsThen;
import studio.hairline.money.MoneyThen;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyBookThen;
import studio.hairline.treatments.SessionsThen;

/**
 * The studio as it was known at an instant, looked at once for all that a page asks of it.
 *
 * @param money null for whoever may not see it
 * @param standing the tallies as they stand
 */
public record StudioThen(
        Instant end,
        LeadsThen leads,
        SessionsThen sessions,
        @Nullable MoneyThen money,
        TallyBook standing) {

    /** @return the tallies as they were, but for what was held */
    public TallyBookThen book() {
        MoneyThen ledger = money;
        return new TallyBookThen(
                standing,
                together(
                        leads.countedThen(), sessions.countedThen(), ledger == null ? List.of() : ledger.countedThen()),
                together(leads.countedNow(), sessions.countedNow(), ledger == null ? List.of() : ledger.countedNow()));
    }

    /** @return how many rows there were that went since, with an import that was taken back */
    public long gone() {
        return leads.gone() + sessions.gone();
    }

    private static List<Counted> together(List<Counted> leads, List<Counted> sessions, List<Counted> money) {
        return Stream.of(leads, sessions, money).flatMap(List::stream).toList();
    }
}
