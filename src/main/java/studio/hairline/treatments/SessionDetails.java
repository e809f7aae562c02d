package studio.hairline.treatments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;

/**
 * A session as pages show it.
 *
 * @param number n of the series; null when not recorded, or for a touch-up
 * @param planned k of the series; null outside one
 * @param artistName of an artist who is no user here
 * @param valueCents null for whoever may not see money
 * @param gapDays since the completed session before it in the series
 */
public record SessionDetails(
        SessionRef ref,
        @Nullable Long personId,
        @Nullable Long leadId,
        @Nullable Long planId,
        @Nullable Integer number,
        @Nullable Integer planned,
        SessionKind kind,
        SessionStatus status,
        Instant startsAt,
        int minutes,
        @Nullable Long artistId,
        @Nullable String artistName,
        @Nullable Long chairId,
        Category category,
        @Nullable Instant completedAt,
        @Nullable Long valueCents,
        @Nullable Integer gapDays,
        @Nullable String service) {}
