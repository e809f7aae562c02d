package studio.hairline.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was signed for a session.
 *
 * @param version of the text
 * @param name as whoever signed wrote it; empty once they were erased
 * @param by who was there for the studio
 */
public record SignedPaper(
        Paper paper,
        int version,
        String name,
        Instant at,
        @Nullable Long by) {

    /** @return whether only that it was signed is still known */
    public boolean isErased() {
        return name.isEmpty();
    }
}
