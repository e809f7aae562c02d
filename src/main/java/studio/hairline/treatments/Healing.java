package studio.hairline.treatments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scalp heals whatever a session belongs to: none is too near to another of the same person, be it a touch-up or of another series. */
@Component
record Healing(SessionRepository sessions, HealingGaps gaps) {

    private static final int FARTHEST_DAYS = 365;

    /**
     * @param own the session that is placed, which is not in its own way; null for a new one
     * @param reason why it may be nearer
     * @throws studio.hairline.history.Refusal when it is too near without one
     */
    void check(@Nullable Long personId, @Nullable Session own, LocalDate day, @Nullable String reason) {
        if (personId != null) {
            sessions.around(personId, day.minusDays(FARTHEST_DAYS), day.plusDays(FARTHEST_DAYS)).stream()
                    .filter(one -> own == null || one.id() != own.id())
                    .filter(one -> one.status.isLive())
                    .forEach(one -> gaps.of(one.category).check(one, day, reason));
        }
    }
}
