package studio.hairline.post;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an e-mail to send it: committed before the server is spoken to, so that of several nodes one sends it. */
@Component
class Taking {

    private final MailMoves moves;

    Taking(MailMoves moves) {
        this.moves = moves;
    }

    @Transactional
    public boolean take(long id, Instant now) {
        return moves.take(id, now);
    }

    @Transactional
    public void giveUp(Instant takenBefore, String problem) {
        moves.giveUp(takenBefore, problem);
    }
}
