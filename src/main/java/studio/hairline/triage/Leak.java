package studio.hairline.triage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/**
 * An inquiry that leaks, once, under the gravest of its leaks.
 *
 * @param also its other leaks
 * @param assigneeId whose it is; null for nobody's
 * @param atStakeCents chance times usual price; null for whoever may not see money, and where nobody knows
 */
public record Leak(
        long leadId,
        Kinds kinds,
        Instant since,
        InboxItem.Who who,
        About about,
        @Nullable Long assigneeId,
        @Nullable Long atStakeCents) {

    public record About(Category category, @Nullable String grade, Source source) {}

    public record Kinds(LeakKind first, List<LeakKind> also) {}

    public LeakKind kind() {
        return kinds.first();
    }
}
