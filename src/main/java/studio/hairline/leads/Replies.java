package studio.hairline.leads;

import org.jspecify.annotations.Nullable;

/**
 * Which leads are meant by how they were answered; nothing said means any.
 *
 * @param came as they came, or waiting for us; null for either
 * @param within answered in at most so many started minutes
 * @param by who answered: a user, {@link LeadFilter#NOBODY} or {@link #UNKNOWN}
 * @param hour of the studio's day at which they arrived, 0–23
 * @param attempts how often we tried; {@link #MANY} for as often or oftener
 * @param sign something that is known of the answer; null for nothing
 */
public record Replies(
        @Nullable Came came,
        @Nullable Integer within,
        @Nullable Long by,
        @Nullable Integer hour,
        @Nullable Integer attempts,
        @Nullable Sign sign) {

    /** Answered, and nobody knows by whom, as after an import. */
    public static final long UNKNOWN = -2;

    /** So many attempts, or more. */
    public static final int MANY = 6;

    /** Days in which they are to have written back. */
    public static final int TWO_WAY_DAYS = 14;

    public static final Replies ANY = new Replies(null, null, null, null, null, null);

    /** Those who had to wait for an answer. */
    public static final Replies WAITING = new Replies(Came.WAITING, null, null, null, null, null);

    /** Whether somebody was answered as they came: a walk-in, a call picked up. */
    public enum Came {
        WAITING,
        AT_ONCE
    }

    /** What is known of the conversation. */
    public enum Sign {
        /** Either unanswered, or answered with the opening-hours clock read. */
        OPEN_CLOCK,
        /** They wrote back within 14 days. */
        WROTE_BACK,
        /** A consultation was booked within 14 days. */
        BOOKED_EARLY
    }

    public Replies within(int minutes) {
        return new Replies(came, minutes, by, hour, attempts, sign);
    }

    public Replies by(long whom) {
        return new Replies(came, within, whom, hour, attempts, sign);
    }

    public Replies at(int hourOfDay) {
        return new Replies(came, within, by, hourOfDay, attempts, sign);
    }

    public Replies after(int tries) {
        return new Replies(came, within, by, hour, tries, sign);
    }

    public Replies with(Sign known) {
        return new Replies(came, within, by, hour, attempts, known);
    }

    public static Replies of(Came how) {
        return new Replies(how, null, null, null, null, null);
    }
}
