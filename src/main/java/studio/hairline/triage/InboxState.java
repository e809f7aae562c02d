package studio.hairline.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the inbox keeps of a lead, and a decision changes.
 *
 * @param attempts to reach them, since they last wrote
 */
record InboxState(
        @Nullable Instant waitingSince,
        @Nullable Instant snoozedUntil,
        @Nullable String snoozeReason,
        int attempts) {

    static final InboxState NONE = new InboxState(null, null, null, 0);

    /** One more attempt of ours: they have their answer, and nothing sleeps any more. */
    InboxState tried() {
        return new InboxState(null, null, null, attempts + 1);
    }

    /** An e-mail of ours has left: it answers what they wrote before it was written, and nothing later. */
    InboxState left(Instant written) {
        boolean wroteSince = waitingSince != null && waitingSince.isAfter(written);
        return new InboxState(wroteSince ? waitingSince : null, null, null, attempts + 1);
    }

    /** What they wrote meanwhile is kept for when it wakes. */
    InboxState snoozed(Instant until, String reason) {
        return new InboxState(waitingSince, until, reason, attempts);
    }

    /** A new episode begins; when we owe an answer already, it goes on. */
    InboxState theyWrote(Instant at) {
        return new InboxState(waitingSince == null ? at : waitingSince, null, null, 0);
    }

    /** Something was decided, so it waits for nothing of the inbox any more. */
    InboxState decided() {
        return new InboxState(null, null, null, attempts);
    }
}
