package studio.hairline.post;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.team.ForOwner;

/** The studio's mail servers, as the owner sets them. A password that was kept is never told again. */
@Service
@ForOwner
public class MailSettings {

    private static final int LONGEST_PASSWORD = 250;

    private final MailTable table;
    private final Lockbox lockbox;
    private final Trial trial;

    MailSettings(MailTable table, Lockbox lockbox, Trial trial) {
        this.table = table;
        this.lockbox = lockbox;
        this.trial = trial;
    }

    /** @return without passwords */
    @Transactional(readOnly = true)
    public MailAccount account() {
        return table.read().orElse(MailAccount.NONE).with("", "");
    }

    /** A password that is empty stays as it is kept, unless its server or user is another. */
    @Transactional
    public void change(MailAccount wanted) {
        MailAccount kept = table.read().orElse(MailAccount.NONE);
        table.write(wanted.with(password(wanted.smtp(), kept.smtp()), password(wanted.imap(), kept.imap())));
        if (!wanted.hasMailboxOf(kept)) {
            table.readAnew();
        }
    }

    /**
     * Sends an e-mail from us to ourselves, as the servers are kept, and looks into the mailbox when there is one.
     *
     * @return what the servers answered
     */
    public String test() {
        return trial.run();
    }

    private String password(MailServer wanted, MailServer kept) {
        if (wanted.password().length() > LONGEST_PASSWORD) {
            throw new Refusal("A password has at most " + LONGEST_PASSWORD + " characters.");
        }
        if (!wanted.password().isEmpty()) {
            return lockbox.seal(wanted.password());
        }
        boolean same = wanted.host().equals(kept.host()) && wanted.user().equals(kept.user());
        return same && !wanted.user().isEmpty() ? kept.password() : "";
    }
}
