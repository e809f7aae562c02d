package studio.hairline.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of one use of their photos.
 *
 * @param given false when it was withdrawn
 * @param words those they agreed to, or why it was withdrawn
 * @param by who wrote it down; null for the system
 */
public record PhotoConsent(
        Purpose purpose,
        boolean given,
        String words,
        Instant at,
        @Nullable Long by) {}
