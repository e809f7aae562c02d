package studio.hairline.treatments;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionBook.Act;

/** A session that was called off or missed by mistake is expected again, in its place of the series, unless that is taken. */
@Service
@ForStaff
public class SessionAgain {

    private final SessionRepository sessions;
    private final Series series;
    private final SessionBook book;
    private final Seats seats;

    SessionAgain(SessionRepository sessions, Series series, SessionBook book, Seats seats) {
        this.sessions = sessions;
        this.series = series;
        this.book = book;
        this.seats = seats;
    }

    /** @param ref as calling it off gave it */
    @Transactional
    public SessionRef expect(SessionRef ref) {
        series.hold(ref);
        Session session =
                sessions.findById(ref.id()).orElseThrow(() -> new Refusal("This session does not exist any more."));
        Session back = book.change(ref, new Act(EventKind.UNDONE, seats.now()), one -> {
            seats.keep(one);
            one.expect();
        });
        series.makeRoom(session, seats.now());
        return Treatments.ref(back);
    }
}
