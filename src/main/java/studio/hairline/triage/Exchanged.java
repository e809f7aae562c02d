package studio.hairline.triage;

import java.time.Instant;
import java.time.ZoneId;
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

    MayContact may(Way way, Instant now, ZoneId zone) {
        if (askedForSilence != null
                && !(isAnswer() && Objects.requireNonNull(theirs).isAfter(askedForSilence))) {
            return new MayContact.LeftAlone(askedForSilence.atZone(zone), words == null ? "" : words);
        }
        var from = TextHours.from(now.atZone(zone));
        return way != Way.TEXT || isAnswer() || from.toInstant().equals(now)
                ? new MayContact.Yes()
                : new MayContact.Later(from);
    }

    private boolean isAnswer() {
        return theirs != null && (ours == null || theirs.isAfter(ours));
    }
}
