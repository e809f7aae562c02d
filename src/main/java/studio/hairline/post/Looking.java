package studio.hairline.post;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;

/** Looks into the mailbox each minute, on one node at a time. */
@Component
class Looking {

    private static final Logger LOG = LoggerFactory.getLogger(Looking.class);
    private static final Duration OFTEN = Duration.ofSeconds(50);

    private final Account account;
    private final Keeping keeping;
    private final Emptying emptying;
    private final Then then;

    Looking(Account account, Keeping keeping, Emptying emptying, Then then) {
        this.account = account;
        this.keeping = keeping;
        this.emptying = emptying;
        this.then = then;
    }

    /** What is done with what came, and when. */
    @Component
    record Then(Joining joining, StudioTime time) {}

    @Scheduled(cron = "${hairline.post.look:30 * * * * *}")
    void run() {
        Instant now = then.time().now();
        if (keeping.look(now, now.minus(OFTEN))) {
            look();
        }
        then.joining().run();
    }

    private void look() {
        try {
            account.open().filter(kept -> kept.imap().isSet()).ifPresent(this::look);
        } catch (Refusal noPassword) {
            keeping.looked(noPassword.getMessage());
        }
    }

    private void look(MailAccount kept) {
        try (Mailbox box = Mailbox.open(kept)) {
            emptying.of(box, kept.sender().address());
            keeping.looked(null);
        } catch (MessagingException failed) {
            LOG.info("The mailbox could not be read");
            keeping.looked(ServerWords.of(failed, kept.imap()).sentence());
        }
    }
}
