package studio.hairline.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done when somebody was erased; it says nothing about them.
 *
 * @param by null for the system
 */
public record Certificate(
        long number, long personId, Instant at, @Nullable Long by, List<Line> lines) {

    /** @param amount how many rows or files held something of them */
    public record Line(String kind, String done, long amount) {}
}
