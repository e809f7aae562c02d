package studio.hairline.post;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.triage.Delivery;

/** Writes down how the sending of an e-mail ended, once. */
@Component
class Ending {

    private final MailMoves moves;
    private final Delivery delivery;
    private final StudioTime time;

    Ending(MailMoves moves, Delivery delivery, StudioTime time) {
        this.moves = moves;
        this.delivery = delivery;
        this.time = time;
    }

    /** The server has it since then: an attempt of whoever wrote it. */
    @Transactional
    public void sent(Mail mail, Instant at) {
        if (moves.sent(mail.id(), at)) {
            delivery.left(new Delivery.Departure(
                    mail.id(),
                    mail.leadId(),
                    mail.written().at(),
                    at,
                    mail.written().words()));
        }
    }

    /** @param tries made until now, this one included */
    @Transactional
    public void refused(Mail mail, int tries, ServerWords words) {
        Optional<Duration> wait = words.forGood() ? Optional.empty() : Backoff.after(tries);
        wait.ifPresentOrElse(
                some -> moves.wait(mail.id(), time.now().plus(some), words.sentence()),
                () -> moves.fail(mail.id(), MailState.SENDING, words.sentence()));
    }

    /** Not now, but then. */
    @Transactional
    public void later(Mail mail, Instant from, String why) {
        moves.wait(mail.id(), from, why);
    }

    @Transactional
    public void mayNot(Mail mail, String why) {
        moves.fail(mail.id(), MailState.SENDING, why);
    }
}
