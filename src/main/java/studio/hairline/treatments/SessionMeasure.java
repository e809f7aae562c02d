package studio.hairline.treatments;

import static studio.hairline.treatments.SessionDated.COMPLETED;
import static studio.hairline.treatments.SessionDated.START;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.Where;

/**
 * What of the sessions is counted: one definition for the tally, for the rows behind it and for its words. Those completed
 * are shared out without rest between the numbers, the unnumbered and the touch-ups.
 */
public enum SessionMeasure {
    SESSIONS_BOOKED("Sessions", Tally.SESSIONS_BOOKED, START, SessionRule.BOOKED),
    SESSIONS_MISSED("No-shows", Tally.SESSIONS_MISSED, START, SessionRule.MISSED),
    SESSIONS_DUE("Sessions that were due", null, START, SessionRule.DUE),
    OUTCOME_MISSING("Past sessions without an outcome", null, START, SessionRule.OUTCOME_MISSING),
    SESSIONS_CANCELLED("Cancelled sessions", null, START, SessionRule.CANCELLED),
    GAPS("Sessions completed after another of their series", null, COMPLETED, SessionRule.GAP),
    GAPS_KEPT("Healing gaps of 7–30 days", null, COMPLETED, SessionRule.GAP_KEPT),
    GAPS_TOO_SHORT("Healing gaps under 7 days", null, COMPLETED, SessionRule.GAP_TOO_SHORT),
    GAPS_TOO_LONG("Healing gaps over 30 days", null, COMPLETED, SessionRule.GAP_TOO_LONG),
    SESSIONS_COMPLETED("Completed sessions", Tally.SESSIONS_COMPLETED, COMPLETED, SessionRule.COMPLETED),
    FIRST("First sessions completed", Tally.SESSION_1, COMPLETED, SessionRule.numbered(1, 1)),
    SECOND("Second sessions completed", Tally.SESSION_2, COMPLETED, SessionRule.numbered(2, 2)),
    THIRD("Third sessions completed", Tally.SESSION_3, COMPLETED, SessionRule.numbered(3, 3)),
    FOURTH_OR_LATER(
            "Fourth and later sessions completed",
            Tally.SESSION_4_UP,
            COMPLETED,
            SessionRule.numbered(4, Short.MAX_VALUE)),
    UNNUMBERED("Completed sessions without a number", Tally.SESSION_UNNUMBERED, COMPLETED, SessionRule.UNNUMBERED),
    TOUCH_UPS("Touch-ups completed", Tally.TOUCH_UPS, COMPLETED, SessionRule.TOUCH_UP),
    EARNED("Completed sessions that earned", Tally.EARNED_CENTS, COMPLETED, SessionRule.COMPLETED),
    TOUCH_UP_DUE("Sessions after which a touch-up is due", null, SessionDated.TOUCH_UP_DUE, SessionRule.TOUCH_UP_DUE),
    TOUCH_UP_BOOKED(
            "Sessions after which the touch-up was booked in time",
            null,
            SessionDated.TOUCH_UP_DUE,
            SessionRule.TOUCH_UP_BOOKED),
    PAUSED("Last sessions of series of which none is booked", null, COMPLETED, SessionRule.PAUSED);

    private final String label;
    private final @Nullable Tally tally;
    private final SessionDated dated;
    private final SessionRule rule;

    SessionMeasure(String label, @Nullable Tally tally, SessionDated dated, SessionRule rule) {
        this.label = label;
        this.tally = tally;
        this.dated = dated;
        this.rule = rule;
    }

    public String label() {
        return label;
    }

    /** @return null for what only the rows can say */
    public @Nullable Tally tally() {
        return tally;
    }

    public SessionDated dated() {
        return dated;
    }

    /** @return whether its tally is a sum of cents, and its rows' number is that of {@link #SESSIONS_COMPLETED} */
    public boolean isMoney() {
        return this == EARNED;
    }

    /** @return the tally of the number of rows, also where the figure itself is money */
    @Nullable
    Tally rows() {
        return isMoney() ? Tally.SESSIONS_COMPLETED : tally;
    }

    /** @return as it stands in a URL */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SessionMeasure> of(String code) {
        return Arrays.stream(values())
                .filter(m -> m.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** @return whether a session in memory knows whether it counts: what follows from other sessions only the database does */
    boolean isOfOneSession() {
        return this != PAUSED && dated != SessionDated.TOUCH_UP_DUE;
    }

    boolean counts(Session session, Instant now) {
        return rule.test().test(session, now);
    }

    /** @return what a counted session adds: its value in cents, or one */
    long amount(Session session) {
        return isMoney() ? session.valueCents : 1;
    }

    /** @return the studio day a counted session counts on */
    @Nullable
    LocalDate day(Session session) {
        return switch (dated) {
            case START -> session.start.day();
            case COMPLETED -> session.completed == null ? null : session.completed.day();
            case TOUCH_UP_DUE -> null;
        };
    }

    /** @return the conditions of a row of {@code sessions} that counts */
    Where where(Instant now) {
        return rule.where(now);
    }
}
