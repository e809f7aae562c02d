package studio.hairline.post;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The studio's mail as whoever carries it needs it, with its passwords. */
@Component
class Account {

    private final MailTable table;
    private final Lockbox lockbox;

    Account(MailTable table, Lockbox lockbox) {
        this.table = table;
        this.lockbox = lockbox;
    }

    boolean sends() {
        return table.read().filter(account -> account.smtp().isSet()).isPresent();
    }

    /** @throws studio.hairline.history.Refusal when a password cannot be opened */
    Optional<MailAccount> open() {
        return table.read().map(kept -> kept.with(open(kept.smtp()), open(kept.imap())));
    }

    private String open(MailServer server) {
        return server.password().isEmpty() ? "" : lockbox.open(server.password());
    }
}
