package studio.hairline.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail of ours, from its decision until the server has taken it.
 *
 * @param name of whom it is to, as they are called now
 * @param reference by which an answer to it is known
 * @param course how far it is
 */
public record Mail(long id, long leadId, String name, Written written, String reference, Course course) {

    /** What was written, by whom and when. */
    public record Written(Instant at, long by, String to, String subject, String words) {}

    /**
     * @param tries made so far
     * @param due when it is tried next
     * @param problem why it did not leave the last time
     * @param sentAt when the server took it
     */
    public record Course(
            MailState state,
            int tries,
            Instant due,
            @Nullable String problem,
            @Nullable Instant sentAt) {}
}
