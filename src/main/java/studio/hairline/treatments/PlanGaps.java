package studio.hairline.treatments;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadFile;

/** What is set for a plan's sessions and what comes after them, by what its lead is about. */
@Component
record PlanGaps(LeadFile leads, SessionRepository sessions, HealingGaps gaps, IncludedTouchUps included) {

    HealingGap of(Plan plan) {
        return of(plan.leadId);
    }

    HealingGap of(long leadId) {
        return gaps.of(leads.of(leadId).category());
    }

    /** @return so many months after the last session, once the series is done; null where none are included */
    @Nullable
    LocalDate includedUntil(Plan plan) {
        int months = included.of(leads.of(plan.leadId).category());
        return months == 0
                ? null
                : sessions.findByPlanIdOrderById(plan.id()).stream()
                        .filter(one -> one.number != null && one.number == plan.sessions && one.completed != null)
                        .map(one -> lastDay(one, months))
                        .findFirst()
                        .orElse(null);
    }

    private static LocalDate lastDay(Session last, int months) {
        return Objects.requireNonNull(last.completed).day().plusMonths(months);
    }
}
