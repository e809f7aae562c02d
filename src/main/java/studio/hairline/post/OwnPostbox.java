package studio.hairline.post;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.triage.Postbox;

/** Takes replies of the inbox on into the outbox, in the transaction in which they were decided. */
@Component
class OwnPostbox implements Postbox {

    private final Account account;
    private final MailRows rows;
    private final Moves moves;
    private final Now now;

    OwnPostbox(Account account, MailRows rows, Moves moves, Now now) {
        this.account = account;
        this.rows = rows;
        this.moves = moves;
        this.now = now;
    }

    /** What moves an e-mail in and out. */
    @Component
    record Moves(MailMoves on, Discards out) {}

    /** Who writes, and when. */
    @Component
    record Now(CurrentUser user, StudioTime time) {}

    @Override
    public boolean isOpen() {
        return account.sends();
    }

    @Override
    public long put(long leadId, Reply reply) {
        if (!isOpen()) {
            throw new Refusal("There is no mail server any more: the owner sets one under Settings → Mail.");
        }
        if (rows.unsent(leadId).filter(OwnPostbox::leaves).isPresent()) {
            throw new Refusal("An e-mail to them waits to be sent already: see the outbox.");
        }
        return moves.on()
                .add(leadId, Objects.requireNonNull(now.user().id()), now.time().now(), reply);
    }

    /** Whoever presses twice has not written twice. */
    private static boolean leaves(Mail mail) {
        return mail.course().state() != MailState.FAILED;
    }

    @Override
    public void takeOut(long mailId) {
        if (!moves.out().discard(mailId, now.time().now())) {
            throw new Refusal("The e-mail has left: it cannot be called back.");
        }
    }

    @Override
    public Optional<String> waiting(long leadId) {
        return rows.unsent(leadId)
                .map(mail -> mail.course().state() == MailState.FAILED
                        ? "An e-mail to them could not be sent."
                        : "An e-mail to them waits to be sent.");
    }
}
