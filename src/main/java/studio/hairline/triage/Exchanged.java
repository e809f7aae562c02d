package studio.hairline.triage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was last exchanged with somebody, over all their inquiries.
 *
 * @param askedForSilence when they last asked to be left alone, in {@code words}
 * @param theirs when they last wrote anything else, an inquiry included
 * @param ours when we last tried to reach them
 */
record Exchanged(
        @Nullable Instant askedForSilence,
        @Nullable String words,
        @Nullable Instant theirs,
        @Nullable Instant ours) {

    /** @param zone the studio's */
    MayContact may(Way way, Instant now, ZoneId zone) {
        return may(way, now, zone, List.of(zone));
    }

    /**
     * @param zone the studio's
     * @param zones where they may be, at least one
     */
    MayContact may(Way way, Instant now, ZoneId zone, List<ZoneId> zones) {
        if (askedForSilence != null
                && !(isAnswer() && Objects.requireNonNull(theirs).isAfter(askedForSilence))) {
            return new MayContact.LeftAlone(askedForSilence.atZone(zone), words == null ? "" : words);
        }
        var from = TextHours.from(now, zones);
        return way != Way.TEXT || isAnswer() || from.toInstant().equals(now)
                ? new MayContact.Yes()
                : new MayContact.Later(from);
    }

    private boolean isAnswer() {
        return theirs != null && (ours == null || theirs.isAfter(ours));
    }
}
