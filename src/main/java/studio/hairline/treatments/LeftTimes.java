package studio.hairline.treatments;

import java.time.Instant;
import org.springframework.stereotype.Component;
import studio.hairline.history.EventKind;
import studio.hairline.treatments.SessionBook.Act;

/**
 * The times that sessions left with a shorter notice than the studio asks for. Each stays as a row of its own, due and not
 * kept, as that of a consultation does; the session goes on at its new time.
 */
@Component
class LeftTimes {

    private final SessionRepository sessions;
    private final SessionBook book;
    private final Seats seats;

    LeftTimes(SessionRepository sessions, SessionBook book, Seats seats) {
        this.sessions = sessions;
        this.book = book;
        this.seats = seats;
    }

    /** What goes back to a time it left has not left it; another artist or chair at the same time is no move. */
    void leave(Session moving, Instant to) {
        if (moving.start.at().equals(to)) {
            return;
        }
        Act act = new Act(EventKind.SESSION_LEFT, seats.now());
        sessions.findByMovedIdOrderById(moving.id()).stream()
                .filter(left -> left.start.at().equals(to))
                .findFirst()
                .ifPresentOrElse(left -> book.withdraw(Treatments.ref(left), act), () -> leave(moving, act));
    }

    private void leave(Session moving, Act act) {
        if (seats.isLate(moving.start.at())) {
            book.open(moving.left(), act);
        }
    }
}
