package studio.hairline.treatments;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.function.BiPredicate;

/**
 * Whether a session counts, said twice: for one in memory and for the database, both as of an instant. A test holds the two
 * together.
 */
record SessionRule(BiPredicate<Session, Instant> test, Sql sql) {

    /** The rule in the database. */
    interface Sql {
        Predicate of(Root<Session> session, CriteriaBuilder cb, Instant now);
    }

    static final SessionRule BOOKED = new SessionRule(
            (s, now) -> s.status != SessionStatus.CANCELLED,
            (s, cb, now) -> cb.notEqual(s.get("status"), SessionStatus.CANCELLED));
    static final SessionRule MISSED = status(SessionStatus.MISSED);
    static final SessionRule CANCELLED = status(SessionStatus.CANCELLED);
    static final SessionRule COMPLETED = status(SessionStatus.COMPLETED);
    static final SessionRule OUTCOME_MISSING = status(SessionStatus.SCHEDULED)
            .and(
                    (s, now) -> s.start.at().isBefore(now),
                    (s, cb, now) -> cb.lessThan(s.get("start").get("at"), now));
    static final SessionRule TOUCH_UP = COMPLETED.and(
            (s, now) -> s.kind == SessionKind.TOUCH_UP, (s, cb, now) -> cb.equal(s.get("kind"), SessionKind.TOUCH_UP));
    static final SessionRule UNNUMBERED = COMPLETED.and(
            (s, now) -> s.number == null && s.kind != SessionKind.TOUCH_UP,
            (s, cb, now) -> cb.and(cb.isNull(s.get("number")), cb.notEqual(s.get("kind"), SessionKind.TOUCH_UP)));

    /** @param most the highest number that still counts */
    static SessionRule numbered(int least, int most) {
        return COMPLETED.and(
                (s, now) -> s.number != null && s.number >= least && s.number <= most,
                (s, cb, now) -> cb.between(s.<Short>get("number"), (short) least, (short) most));
    }

    private static SessionRule status(SessionStatus status) {
        return new SessionRule((s, now) -> s.status == status, (s, cb, now) -> cb.equal(s.get("status"), status));
    }

    private SessionRule and(BiPredicate<Session, Instant> alsoTest, Sql alsoSql) {
        return new SessionRule(test.and(alsoTest), (s, cb, now) -> cb.and(sql.of(s, cb, now), alsoSql.of(s, cb, now)));
    }
}
