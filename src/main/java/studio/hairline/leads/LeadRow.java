package studio.hairline.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of leads; two are the same when they are of one lead.
 *
 * @param answeredMinutes started minutes until the first response; null without one
 * @param priceCents null for whoever may not see money, and without a conversion
 */
public record LeadRow(
        long id,
        int version,
        long personId,
        String name,
        @Nullable String contact,
        Instant receivedAt,
        Category category,
        @Nullable String grade,
        Source source,
        Stage stage,
        Standing standing,
        @Nullable Long assigneeId,
        @Nullable Integer answeredMinutes,
        @Nullable LocalDate convertedDay,
        @Nullable Integer convertedInDays,
        @Nullable Short plannedSessions,
        @Nullable Long priceCents,
        @Nullable LocalDate lostDay,
        @Nullable LostReason lostReason,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepDay,
        LeadPassed passed) {

    LeadRow withoutPrice() {
        return with(null, passed);
    }

    /** @param was by lead, whether it was the first of its person then */
    LeadRow first(Map<Long, Boolean> was) {
        Boolean then = was.get(id);
        return then == null || then == passed.first() ? this : with(priceCents, passed.first(then));
    }

    private LeadRow with(@Nullable Long price, LeadPassed other) {
        return new LeadRow(
                id,
                version,
                personId,
                name,
                contact,
                receivedAt,
                category,
                grade,
                source,
                stage,
                standing,
                assigneeId,
                answeredMinutes,
                convertedDay,
                convertedInDays,
                plannedSessions,
                price,
                lostDay,
                lostReason,
                nextStep,
                nextStepDay,
                other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeadRow row && row.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
