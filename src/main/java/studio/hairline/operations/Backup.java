package studio.hairline.operations;

import java.time.Instant;

/** A copy of the whole studio in one file. */
public record Backup(String file, Instant made, long bytes) {}
