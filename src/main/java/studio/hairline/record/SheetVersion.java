package studio.hairline.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it was saved once.
 *
 * @param number 1 for the first
 * @param by null for the system
 */
public record SheetVersion(int number, Instant at, @Nullable Long by, Sheet sheet) {}
