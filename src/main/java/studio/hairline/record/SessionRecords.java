package studio.hairline.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.history.Subject;
import studio.hairline.team.ForStaff;

/** The record of a session: what the state asks for, and what the next artist wants to know. */
@Service
@ForStaff
public class SessionRecords {

    private final SessionRecordRows rows;
    private final SessionRecordWriter writer;
    private final RecordBook book;
    private final Safety safety;

    SessionRecords(SessionRecordRows rows, SessionRecordWriter writer, RecordBook book, Safety safety) {
        this.rows = rows;
        this.writer = writer;
        this.book = book;
        this.safety = safety;
    }

    /** @throws Refusal when there is no such session */
    @Transactional(readOnly = true)
    public SessionRecord of(long sessionId) {
        return rows.of(sessionId).orElseThrow(() -> new Refusal("There is no session " + sessionId + "."));
    }

    /**
     * @param seen the version that was filled in anew; 0 for none
     * @throws Stale when somebody else saved it meanwhile
     */
    @Transactional
    public SessionRecord save(long sessionId, int seen, ChairRecord written) {
        Subject whose = writer.hold(sessionId);
        SessionRecord before = of(sessionId);
        if (before.version() != seen) {
            throw new Stale(
                    "Somebody else saved this record meanwhile. What you typed is still here: copy what is yours, then"
                            + " open the page again.",
                    List.of());
        }
        if (before.version() > 0 && before.written().equals(written)) {
            return before;
        }
        writer.write(before, written);
        book.tell(whose, EventKind.RECORD_SAVED, Map.of("about", "Version " + (seen + 1)));
        return of(sessionId);
    }

    /**
     * It starts now, or started then.
     *
     * @throws Refusal naming what has to be there before, and is not
     */
    @Transactional
    public SessionRecord start(long sessionId, Instant at) {
        Subject whose = writer.hold(sessionId);
        SessionRecord before = of(sessionId);
        if (before.startedAt() != null) {
            return before;
        }
        mustBeReady(before, at);
        if (before.version() == 0) {
            writer.write(before, before.written());
        }
        writer.start(sessionId, at);
        book.tell(whose, EventKind.SESSION_BEGAN, Map.of());
        return of(sessionId);
    }

    private void mustBeReady(SessionRecord record, Instant at) {
        List<SessionItem> missing = record.missingToStart();
        if (!record.visit().isInTheChair()) {
            throw new Refusal("This session does not take place: "
                    + record.visit().status().label() + ".");
        }
        if (missing.contains(SessionItem.SAFETY)) {
            throw safety.refusal(record.visit().personId());
        }
        if (!missing.isEmpty()) {
            throw new Refusal("It cannot start yet. Missing: " + SessionRecord.words(missing) + ".");
        }
        if (at.isAfter(book.now())) {
            throw new Refusal("This lies in the future: it starts when it starts.");
        }
        if (book.isBeforeTheDay(at, record.visit().startsAt())) {
            throw new Refusal("It is planned for another day: move it to today first.");
        }
    }

    /** How long it really took is written down; {@link Finishing} is where it is over as well. */
    @Transactional
    public SessionRecord end(long sessionId, Instant at) {
        writer.hold(sessionId);
        SessionRecord before = of(sessionId);
        long minutes = Duration.between(before.begun(), at).toMinutes();
        return save(sessionId, before.version(), before.written().taking((int) Math.clamp(minutes, 1, 1_440)));
    }
}
