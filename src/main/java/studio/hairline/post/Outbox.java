package studio.hairline.post;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** What we answered by e-mail: what waits, what failed and why, and what left. */
@Service
@ForStaff
public class Outbox {

    private final MailRows rows;
    private final MailMoves moves;
    private final Discards discards;
    private final StudioTime time;

    Outbox(MailRows rows, MailMoves moves, Discards discards, StudioTime time) {
        this.rows = rows;
        this.moves = moves;
        this.discards = discards;
        this.time = time;
    }

    /** @return the latest first, at most 200 */
    @Transactional(readOnly = true)
    public List<Mail> those(MailState... states) {
        return rows.in(List.of(states));
    }

    @Transactional(readOnly = true)
    public Optional<Mail> of(long id) {
        return rows.of(id);
    }

    /** @return how many wait or failed */
    @Transactional(readOnly = true)
    public long count() {
        return rows.count();
    }

    /** Within seconds, and as often as the first time. */
    @Transactional
    public void again(long id) {
        if (!moves.again(id, time.now())) {
            throw new Refusal("It waits no more: it has left, or somebody took it out.");
        }
    }

    /** It is not sent; {@link #restore} puts it back as it was. */
    @Transactional
    public void discard(long id) {
        if (!discards.discard(id, time.now())) {
            throw new Refusal("It has left, is leaving, or was taken out already.");
        }
    }

    @Transactional
    public void restore(long id) {
        discards.restore(id);
    }
}
