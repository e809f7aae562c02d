package studio.hairline.triage;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.Way;

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

    /** Of two reasons the one that lasts is said: a refusal before the hours, the hours before what can be asked. */
    MayContact may(Outbound what) {
        if (askedForSilence != null
                && !(isAnswer() && Objects.requireNonNull(theirs).isAfter(askedForSilence))) {
            return new MayContact.LeftAlone(askedForSilence.atZone(what.clocks().studio()), words == null ? "" : words);
        }
        return isAnswer() ? new MayContact.Yes() : solicit(what);
    }

    private static MayContact solicit(Outbound what) {
        if (what.grounds().areRefused()) {
            return new MayContact.Declined(what.way(), what.grounds().consent().orElseThrow());
        }
        var from = TextHours.from(what.at(), what.clocks().theirs());
        if (what.way() == Way.TEXT && !from.toInstant().equals(what.at())) {
            return new MayContact.Later(from);
        }
        return what.grounds().areThere() ? new MayContact.Yes() : new MayContact.Unasked(what.way());
    }

    private boolean isAnswer() {
        return theirs != null && (ours == null || theirs.isAfter(ours));
    }
}
