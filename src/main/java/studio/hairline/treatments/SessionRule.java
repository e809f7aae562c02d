package studio.hairline.treatments;

import java.time.Instant;
import java.util.Objects;
import java.util.function.BiPredicate;
import studio.hairline.tallies.Where;

/**
 * Whether a session counts, said twice: for one in memory and for the database, both as of an instant. A test holds the two
 * together. What follows from other sessions only the database knows.
 *
 * @param sql a condition, in which {@link #NOW} stands for the instant
 */
record SessionRule(BiPredicate<Session, Instant> test, String sql) {

    private static final String NOW = "?";

    /** As the figure is defined for every studio, whatever is set for a category. */
    private static final int LEAST_DAYS = HealingGap.USUAL.least();

    private static final int WARN_DAYS = HealingGap.USUAL.warn();

    static final SessionRule BOOKED =
            new SessionRule((s, now) -> !s.status.isOff(), "status not in " + SessionStatus.OFF);
    static final SessionRule MISSED = status(SessionStatus.MISSED);
    static final SessionRule CANCELLED =
            new SessionRule((s, now) -> s.status.isCancelled(), "status in ('CANCELLED', 'CANCELLED_LATE')");
    static final SessionRule COMPLETED = status(SessionStatus.COMPLETED);
    static final SessionRule OUTCOME_MISSING =
            status(SessionStatus.SCHEDULED).and((s, now) -> s.start.at().isBefore(now), "starts_at < " + NOW);
    /** Their start has passed, and nobody called them off or moved them in time. */
    static final SessionRule DUE = new SessionRule(
            (s, now) -> s.status != SessionStatus.CANCELLED && s.start.at().isBefore(now),
            "status <> 'CANCELLED' and starts_at < " + NOW);

    static final SessionRule TOUCH_UP =
            COMPLETED.and((s, now) -> s.kind == SessionKind.TOUCH_UP, "kind = '" + SessionKind.TOUCH_UP.name() + "'");
    static final SessionRule GAP = COMPLETED.and((s, now) -> s.gapDays != null, "gap_days is not null");
    static final SessionRule GAP_KEPT = GAP.and(
            (s, now) -> gap(s) >= LEAST_DAYS && gap(s) <= WARN_DAYS,
            "gap_days between " + LEAST_DAYS + " and " + WARN_DAYS);
    static final SessionRule GAP_TOO_SHORT = GAP.and((s, now) -> gap(s) < LEAST_DAYS, "gap_days < " + LEAST_DAYS);
    static final SessionRule GAP_TOO_LONG = GAP.and((s, now) -> gap(s) > WARN_DAYS, "gap_days > " + WARN_DAYS);
    static final SessionRule UNNUMBERED = COMPLETED.and(
            (s, now) -> s.number == null && s.kind != SessionKind.TOUCH_UP,
            "number is null and kind <> '" + SessionKind.TOUCH_UP.name() + "'");

    /** The last session done of a series that has more to come, none of them booked. */
    static final SessionRule PAUSED = new SessionRule(
            (s, now) -> false,
            "status = 'COMPLETED' and kind = 'TREATMENT' and plan_id is not null"
                    + " and (select count(*) from sessions d where d.plan_id = sessions.plan_id"
                    + " and d.status = 'COMPLETED' and d.kind = 'TREATMENT') < (select t.sessions from plans t where t.id = sessions.plan_id)"
                    + " and not exists (select 1 from sessions n where n.lead_id = sessions.lead_id"
                    + " and (n.status = 'SCHEDULED' or (n.status = 'COMPLETED' and n.kind = 'TREATMENT'"
                    + " and (n.completed_day > sessions.completed_day"
                    + " or (n.completed_day = sessions.completed_day and n.id > sessions.id)))))");

    static final SessionRule TOUCH_UP_DUE = new SessionRule((s, now) -> false, DueTouchUps.DUE);
    static final SessionRule TOUCH_UP_BOOKED = new SessionRule((s, now) -> false, DueTouchUps.RECAPTURED);

    /** @param most the highest number that still counts */
    static SessionRule numbered(int least, int most) {
        return COMPLETED.and(
                (s, now) -> s.number != null && s.number >= least && s.number <= most,
                "number between " + least + " and " + most);
    }

    Where where(Instant now) {
        return sql.contains(NOW) ? new Where().and(sql, now) : new Where().and(sql);
    }

    private static int gap(Session session) {
        return Objects.requireNonNull(session.gapDays);
    }

    private static SessionRule status(SessionStatus status) {
        return new SessionRule((s, now) -> s.status == status, "status = '" + status.name() + "'");
    }

    private SessionRule and(BiPredicate<Session, Instant> alsoTest, String alsoSql) {
        return new SessionRule(test.and(alsoTest), sql + " and " + alsoSql);
    }
}
