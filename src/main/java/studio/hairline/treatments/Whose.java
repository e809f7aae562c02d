package studio.hairline.treatments;

import org.jspecify.annotations.Nullable;

/** Whom a session belongs to; nothing at all when the client was not recorded. */
record Whose(@Nullable Long personId, @Nullable Long leadId) {}
