package studio.hairline.triage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/**
 * Something that waits and is nobody's.
 *
 * @param silent who had it and was silent
 */
record Unassigned(
        long leadId,
        Category category,
        Source source,
        @Nullable String language,
        Set<Long> silent) {}
