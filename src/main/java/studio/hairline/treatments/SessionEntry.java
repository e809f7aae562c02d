package studio.hairline.treatments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/**
 * A session as another system, or a paper calendar, knew it: without a plan of ours.
 *
 * @param client whose it was
 * @param minutes up to a day; whatever the other system said
 * @param number n of the series; null when not recorded
 * @param status what became of it; scheduled with a start in the past is an outcome not recorded
 * @param valueCents what it earns once completed
 */
public record SessionEntry(
        Client client,
        SessionKind kind,
        Instant startsAt,
        int minutes,
        By by,
        @Nullable Integer number,
        SessionStatus status,
        long valueCents,
        Origin origin) {

    /**
     * @param personId null when the client was not recorded
     * @param leadId the lead it came from, when known; category and source are the lead's from then on
     */
    public record Client(@Nullable Long personId, @Nullable Long leadId, Category category, Source source) {

        /** Somebody of whom only the file speaks. */
        public static Client of(@Nullable Long personId) {
            return new Client(personId, null, Category.NOT_RECORDED, Source.NOT_RECORDED);
        }
    }

    /** The artist: a user, or the name of somebody who is none. */
    public record By(@Nullable Long artistId, @Nullable String artistName) {

        public static final By NOBODY = new By(null, null);
    }

    /** Where it came from. @param service what the other system called it */
    public record Origin(
            @Nullable String service,
            @Nullable String externalRef,
            @Nullable Long importId) {

        public static final Origin HERE = new Origin(null, null, null);
    }
}
