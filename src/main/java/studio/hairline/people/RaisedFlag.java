package studio.hairline.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A safety flag that stands.
 *
 * @param note may be empty
 * @param raisedBy null for the system
 */
public record RaisedFlag(
        SafetyFlag flag,
        String note,
        Instant raisedAt,
        @Nullable Long raisedBy) {}
