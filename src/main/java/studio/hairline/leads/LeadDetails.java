package studio.hairline.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.Way;

/**
 * A lead as its page shows it.
 *
 * @param prefers how they want to be answered; null when they did not say
 * @param attendedAt when the first consultation they came to began
 * @param conversion without its money (zero) for whoever may not see it
 * @param assessments oldest first; the first is the person's own or our first word
 */
public record LeadDetails(
        LeadRef ref,
        long personId,
        Standing standing,
        Stage stage,
        Arrival arrival,
        Source source,
        String message,
        Category category,
        @Nullable String grade,
        @Nullable Way prefers,
        @Nullable Long assigneeId,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepDay,
        @Nullable Instant triagedAt,
        @Nullable Answer answer,
        Step reached,
        @Nullable Instant attendedAt,
        @Nullable Conversion conversion,
        @Nullable Loss loss,
        List<Assessed> assessments) {}
