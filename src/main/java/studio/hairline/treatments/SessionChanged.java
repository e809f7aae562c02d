package studio.hairline.treatments;

import org.jspecify.annotations.Nullable;
import studio.hairline.history.EventKind;

/** Something happened to a session; published in the transaction of the change. */
public record SessionChanged(
        long sessionId, @Nullable Long personId, @Nullable Long leadId, EventKind kind) {}
