package studio.hairline.history;

import org.jspecify.annotations.Nullable;

/**
 * Whom or what a happening is about.
 *
 * @param version the lead's or session's version after it
 */
public record Subject(
        @Nullable Long personId,
        @Nullable Long leadId,
        @Nullable Long sessionId,
        @Nullable Integer version) {

    /** The studio itself, such as when a setting changes. */
    public static final Subject STUDIO = new Subject(null, null, null, null);

    public static Subject person(long personId) {
        return new Subject(personId, null, null, null);
    }

    public static Subject lead(long personId, long leadId, int version) {
        return new Subject(personId, leadId, null, version);
    }

    public static Subject session(@Nullable Long personId, @Nullable Long leadId, long sessionId, int version) {
        return new Subject(personId, leadId, sessionId, version);
    }
}
