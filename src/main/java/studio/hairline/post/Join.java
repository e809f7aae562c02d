package studio.hairline.post;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.triage.Delivery;

/** Gives one e-mail to its lead, in one transaction. */
@Component
class Join {

    private final ReceivedRows rows;
    private final Desk desk;
    private final MailMoves moves;
    private final StudioTime time;

    Join(ReceivedRows rows, Desk desk, MailMoves moves, StudioTime time) {
        this.rows = rows;
        this.desk = desk;
        this.moves = moves;
        this.time = time;
    }

    /** Who knows whose it is, and who is told. */
    @Component
    record Desk(Whose whose, Newcomer newcomer, Delivery delivery) {}

    @Transactional
    public void one(long id) {
        rows.hold(id).ifPresent(mail -> rows.joined(id, lead(mail).orElse(null), time.now()));
    }

    /** It could not be joined: somebody reads it on the page of what is held back. */
    @Transactional
    public void hold(long id) {
        rows.hold(id).ifPresent(mail -> {
            desk.newcomer().hold(mail, "Hairline could not tell whose this e-mail is.");
            rows.joined(id, null, time.now());
        });
    }

    private Optional<Long> lead(Received mail) {
        return switch (mail.kind()) {
            case OURS -> Optional.empty();
            case BOUNCE -> cameBack(mail);
            case AUTOMATIC -> automatic(mail);
            case LETTER -> letter(mail);
        };
    }

    private Optional<Long> letter(Received mail) {
        Optional<Long> lead = desk.whose().lead(mail);
        lead.ifPresent(id -> desk.delivery().came(id, mail.arrived(), mail.said()));
        return lead.or(() -> desk.newcomer().receive(mail));
    }

    private Optional<Long> automatic(Received mail) {
        Optional<Long> lead = desk.whose().lead(mail);
        lead.ifPresentOrElse(
                id -> desk.delivery().automatic(id, mail.said()),
                () -> desk.newcomer().hold(mail, "A program wrote this e-mail: a newsletter, or an automatic answer."));
        return lead;
    }

    private Optional<Long> cameBack(Received mail) {
        Optional<Mail> ours = desk.whose().answered(mail);
        ours.ifPresent(one -> {
            String reason = MailReader.cut("It came back: " + mail.words(), 900);
            if (moves.fail(one.id(), MailState.SENT, reason)) {
                desk.delivery().cameBack(one.leadId(), time.today(), reason);
            }
        });
        return ours.map(Mail::leadId);
    }
}
