package studio.hairline.leads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.Way;

/**
 * What arrived, before it is a lead.
 *
 * @param receivedAt when it arrived, which may be long before it is entered
 * @param grade a code of the category's scale
 * @param message the person's own words, up to 4,000 characters
 * @param prefers how they want to be answered; null when they did not say
 * @param origin where the row came from, for imports
 */
public record Inquiry(
        Instant receivedAt,
        Channel channel,
        Source source,
        Category category,
        @Nullable String grade,
        String message,
        @Nullable Way prefers,
        Origin origin) {

    /** Another system's name for the inquiry, and the import that brought it. */
    public record Origin(
            @Nullable String externalRef, @Nullable Long importId) {

        public static final Origin HERE = new Origin(null, null);
    }

    public static Inquiry of(Instant receivedAt, Channel channel, Source source, String message) {
        return new Inquiry(receivedAt, channel, source, Category.NOT_RECORDED, null, message, null, Origin.HERE);
    }

    public Inquiry about(Category other, @Nullable String otherGrade) {
        return new Inquiry(receivedAt, channel, source, other, otherGrade, message, prefers, origin);
    }

    public Inquiry answeredBy(@Nullable Way way) {
        return new Inquiry(receivedAt, channel, source, category, grade, message, way, origin);
    }
}
