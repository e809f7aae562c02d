package studio.hairline.leads;

import org.jspecify.annotations.Nullable;

/** The first human decision: what it is, and whose it is. */
public record Triage(
        Category category, @Nullable String grade, @Nullable Long assigneeId) {}
