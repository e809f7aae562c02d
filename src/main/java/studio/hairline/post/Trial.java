package studio.hairline.post;

import jakarta.mail.MessagingException;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;

/** Tries the servers as they are kept: an e-mail from us to ourselves, and a look into the mailbox. */
@Component
class Trial {

    private final Account account;
    private final Carrier carrier;
    private final StudioTime time;

    Trial(Account account, Carrier carrier, StudioTime time) {
        this.account = account;
        this.carrier = carrier;
        this.time = time;
    }

    String run() {
        MailAccount kept = account.open().orElse(MailAccount.NONE);
        if (!kept.smtp().isSet()) {
            throw new Refusal("Name and save the server that sends first.");
        }
        String sent = "The server took it and said “" + send(kept) + "”.";
        return kept.imap().isSet() ? sent + " " + look(kept) : sent;
    }

    private String send(MailAccount kept) {
        try {
            String words = "This e-mail came by the server that is set under Settings → Mail.";
            return carrier.send(
                    kept,
                    new Letter(
                            Reference.fresh(), kept.sender().address(), "Hairline can send", words, null, time.now()));
        } catch (MessagingException failed) {
            throw new Refusal(ServerWords.of(failed, kept.smtp()).sentence());
        }
    }

    private static String look(MailAccount kept) {
        try (Mailbox box = Mailbox.open(kept)) {
            int count = box.count();
            return count == 1 ? "There is 1 e-mail in the mailbox." : "There are " + count + " e-mails in the mailbox.";
        } catch (MessagingException failed) {
            throw new Refusal("It sends, but the mailbox cannot be read. "
                    + ServerWords.of(failed, kept.imap()).sentence());
        }
    }
}
