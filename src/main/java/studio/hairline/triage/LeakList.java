package studio.hairline.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What leaks out of one week, each inquiry once.
 *
 * @param leaks by kind, the oldest first
 * @param asleep how many more would leak if they were not snoozed
 */
public record LeakList(LeakWeek week, Instant asOf, Duration target, List<Leak> leaks, long asleep) {

    public List<Leak> of(LeakKind kind) {
        return leaks.stream().filter(leak -> leak.kind() == kind).toList();
    }

    /** @return 0 for whoever may not see money */
    public long atStakeCents() {
        return leaks.stream()
                .map(Leak::atStakeCents)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
