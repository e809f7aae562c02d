package studio.hairline.treatments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Entry;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.leads.BatchDone;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionBook.Act;

/** One act on many sessions, all in one transaction: those that refuse are left alone, and the whole can be taken back. */
@Service
@ForStaff
public class SessionBatches {

    /** The most sessions one act may touch. */
    public static final int MOST = 1000;

    private final SessionBook book;
    private final Series series;
    private final History history;
    private final Seats seats;

    SessionBatches(SessionBook book, Series series, History history, Seats seats) {
        this.book = book;
        this.series = series;
        this.history = history;
        this.seats = seats;
    }

    /** @param artistId null for nobody */
    @Transactional
    public BatchDone assign(Collection<SessionRef> sessions, @Nullable Long artistId) {
        if (sessions.size() > MOST) {
            throw new Refusal("That is more than " + MOST + " sessions at once: narrow the list first.");
        }
        List<Work> works = sessions.stream()
                .distinct()
                .map(ref -> new Work(ref, session -> {
                    seats.mayTake(session, artistId);
                    session.giveTo(artistId, null);
                }))
                .toList();
        return run(works, EventKind.SESSION_ASSIGNED);
    }

    /** Gives each session back to whose it was before the act, where nobody changed it since. */
    @Transactional
    public BatchDone undo(long batchId) {
        List<Work> works = history.ofBatch(batchId).stream()
                .filter(SessionBatches::isUndoable)
                .map(SessionBatches::backwards)
                .toList();
        return run(works, EventKind.UNDONE);
    }

    /** The leads first, then the sessions, both in the order of their ids: two acts wait for each other, never both ways. */
    private BatchDone run(List<Work> works, EventKind kind) {
        series.hold(works.stream().map(Work::ref).toList());
        seats.takePen();
        Act act = new Act(kind, seats.now(), book.nextBatch(), null);
        List<Long> leftAlone = new ArrayList<>();
        works.stream()
                .sorted(Comparator.comparingLong(work -> work.ref().id()))
                .filter(work -> !isDone(work, act))
                .forEach(work -> leftAlone.add(work.ref().id()));
        return new BatchDone(Objects.requireNonNull(act.batchId()), works.size() - leftAlone.size(), leftAlone);
    }

    private boolean isDone(Work work, Act act) {
        try {
            book.change(work.ref(), act, work.verb());
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static Work backwards(Entry entry) {
        Map<String, String> before = entry.happening().change().before();
        SessionRef ref = new SessionRef(
                Objects.requireNonNull(entry.happening().subject().sessionId()),
                Objects.requireNonNull(entry.happening().subject().version()));
        return new Work(ref, session -> {
            String artist = before.getOrDefault("artist", session.artistId == null ? "" : session.artistId.toString());
            String name = before.getOrDefault("artistName", session.artistName == null ? "" : session.artistName);
            session.giveTo(artist.isEmpty() ? null : Long.valueOf(artist), name.isEmpty() ? null : name);
        });
    }

    private static boolean isUndoable(Entry entry) {
        EventKind kind = entry.happening().kind();
        return (kind == EventKind.SESSION_ASSIGNED || kind == EventKind.UNDONE)
                && entry.happening().subject().sessionId() != null
                && !entry.happening().change().isEmpty();
    }

    private record Work(SessionRef ref, Consumer<Session> verb) {}
}
