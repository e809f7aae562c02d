package studio.hairline.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.Way;

/**
 * A line of the conversation.
 *
 * @param by who of us sent or noted it
 * @param way how we tried; null for what they wrote
 */
public record Said(Instant at, @Nullable Long by, @Nullable Way way, String words) {

    public boolean isOurs() {
        return way != null;
    }
}
