package studio.hairline.triage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadUndo;
import studio.hairline.team.ForStaff;
import studio.hairline.triage.DecisionRows.Piece;

/** Takes back what the signed-in person decided last in the inbox, on one lead or on many; the history keeps both. */
@Service
@ForStaff
public class Undoing {

    private final DecisionRows decisions;
    private final PieceUndo pieces;
    private final DecisionBook.Now now;

    Undoing(DecisionRows decisions, PieceUndo pieces, DecisionBook.Now now) {
        this.decisions = decisions;
        this.pieces = pieces;
        this.now = now;
    }

    /**
     * What would come back.
     *
     * @param sentence what was decided, in the words it was told in
     * @param leads whom it is about
     */
    public record Last(long id, String sentence, Instant at, List<Long> leads) {}

    @Transactional(readOnly = true)
    public Optional<Last> last() {
        return decisions
                .last(now.me())
                .map(head -> new Last(
                        head.id(),
                        head.words(),
                        head.at(),
                        decisions.pieces(head.id()).stream()
                                .map(one -> one.before().id())
                                .toList()));
    }

    /** @throws studio.hairline.history.Stale when somebody changed a lead of it since */
    @Transactional
    public void undo(long id) {
        if (decisions.last(now.me()).filter(head -> head.id() == id).isEmpty()
                || !decisions.close(id, now.time().now())) {
            throw new Refusal("There is nothing of yours to take back any more.");
        }
        decisions.pieces(id).forEach(pieces::back);
        now.bell().ring();
    }

    /** Puts back one lead of a decision. */
    @org.springframework.stereotype.Component
    record PieceUndo(LeadUndo leads, InboxRows inbox, ConversationRows conversation, Remarks remarks) {

        void back(Piece piece) {
            long leadId = piece.before().id();
            if (piece.after() == piece.before().version()) {
                remarks.add(leadId, EventKind.UNDONE, Map.of());
            } else {
                leads.back(new LeadRef(leadId, piece.after()), piece.before().version());
            }
            inbox.set(leadId, inbox.of(leadId), piece.inbox());
            conversation.undo(leadId, piece.line());
        }
    }
}
