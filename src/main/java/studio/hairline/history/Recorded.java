package studio.hairline.history;

import java.time.Instant;

/** Something was written down; told in the transaction of the change itself. */
public record Recorded(long id, EventKind kind, Subject subject, Instant happenedAt) {}
