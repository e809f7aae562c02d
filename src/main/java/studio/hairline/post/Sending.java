package studio.hairline.post;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Acting;

/** Sends what is due. Nothing is held in the database while the server is spoken to. */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int AT_ONCE = 50;
    private static final int TRIES_TO_WRITE = 5;
    private static final Duration SILENT = Duration.ofMinutes(10);
    private static final String UNKNOWN =
            "Hairline stopped while it handed this over, so it may have arrived. Look into your"
                    + " sent mail before you try again.";

    private final Queue queue;
    private final Permits permits;
    private final Ending ending;
    private final Hands hands;

    Sending(Queue queue, Permits permits, Ending ending, Hands hands) {
        this.queue = queue;
        this.permits = permits;
        this.ending = ending;
        this.hands = hands;
    }

    /** What is due, and who takes it. */
    @Component
    record Queue(MailRows rows, Taking taking, StudioTime time) {}

    /** Who sends, by which server, in whose name. */
    @Component
    record Hands(Account account, Carrier carrier, Acting acting, Threads threads) {}

    @Scheduled(cron = "${hairline.post.send:*/5 * * * * *}")
    void run() {
        queue.taking().giveUp(queue.time().now().minus(SILENT), UNKNOWN);
        List<Long> due = queue.rows().due(queue.time().now(), AT_ONCE);
        if (due.isEmpty()) {
            return;
        }
        try {
            hands.account()
                    .open()
                    .filter(account -> account.smtp().isSet())
                    .ifPresent(account -> due.forEach(id -> take(id, account)));
        } catch (Refusal noPassword) {
            LOG.warn("Mail waits: its password cannot be opened");
        }
    }

    /** One that goes wrong holds up no other; what became of it is asked of a person. */
    private void take(long id, MailAccount account) {
        try {
            if (queue.taking().take(id, queue.time().now())) {
                queue.rows()
                        .of(id)
                        .ifPresent(mail ->
                                hands.acting().as(new Writer(mail.written().by()), () -> go(mail, account)));
            }
        } catch (RuntimeException wrong) {
            LOG.warn("Mail {} went wrong: {}", id, wrong.getClass().getSimpleName());
        }
    }

    private void go(Mail mail, MailAccount account) {
        Optional<Permits.No> no = permits.check(mail);
        if (no.isPresent()) {
            written(() -> no.get().tell(ending, mail));
            return;
        }
        try {
            String ignored = hands.carrier().send(account, letter(mail));
            Instant at = queue.time().now();
            written(() -> ending.sent(mail, at));
            LOG.info("Mail {} sent", mail.id());
        } catch (MessagingException failed) {
            ServerWords words = ServerWords.of(failed, account.smtp());
            written(() -> ending.refused(mail, mail.course().tries(), words));
            LOG.info("Mail {} not sent, try {}", mail.id(), mail.course().tries());
        }
    }

    private Letter letter(Mail mail) {
        Mail.Written written = mail.written();
        return new Letter(
                new Reference(mail.reference()),
                written.to(),
                written.subject(),
                written.words(),
                hands.threads().lastOf(mail.leadId()),
                queue.time().now());
    }

    /** Of two who change a lead at once one is told to try again; what the server has must be written down. */
    private static void written(Runnable end) {
        for (int tried = 1; ; tried++) {
            try {
                end.run();
                return;
            } catch (ConcurrencyFailureException atTheSameMoment) {
                if (tried == TRIES_TO_WRITE) {
                    throw atTheSameMoment;
                }
            }
        }
    }
}
