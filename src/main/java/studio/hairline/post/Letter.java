package studio.hairline.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail of ours, as it leaves.
 *
 * @param answers the Message-ID of theirs that it answers
 */
record Letter(
        Reference reference,
        String to,
        String subject,
        String words,
        @Nullable String answers,
        Instant at) {}
