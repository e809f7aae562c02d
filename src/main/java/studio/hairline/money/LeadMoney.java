package studio.hairline.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.hairline.leads.LeadPlace;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Tally;

/** What the entries of one lead come to, as far as it is counted; cents. */
final class LeadMoney {

    private final Map<LocalDate, Long> collected = new HashMap<>();

    /** Below zero where more was delivered than paid. */
    private long held;

    private LeadMoney() {}

    static LeadMoney none() {
        return new LeadMoney();
    }

    void add(LocalDate day, long collectedCents, long heldCents) {
        collected.merge(day, collectedCents, Long::sum);
        held += heldCents;
    }

    /** @return cents, none where more was delivered than paid */
    long held() {
        return Math.max(0, held);
    }

    /** What was collected counts on its days; what is held, on the day the lead was received. */
    List<Counted> at(LeadPlace place) {
        List<Counted> counted = new ArrayList<>();
        collected.forEach((day, cents) -> {
            if (cents != 0) {
                counted.add(place.counts(day, Map.of(Tally.COLLECTED_CENTS, cents)));
            }
        });
        if (held() > 0) {
            counted.add(place.counts(place.day(), Map.of(Tally.HELD_CENTS, held())));
        }
        return counted;
    }
}
