package studio.hairline.post;

import studio.hairline.history.Refusal;
import studio.hairline.people.ContactCheck;

/**
 * How the studio writes and reads its mail.
 *
 * @param smtp sends; not set: replies are handed to the device
 * @param imap holds what comes; not set: what they write is pasted
 * @param folder of the mailbox
 */
public record MailAccount(MailServer smtp, Sender sender, MailServer imap, String folder) {

    public static final MailAccount NONE =
            new MailAccount(MailServer.NONE, new Sender("", ""), MailServer.NONE, "INBOX");

    /** Whom our mail is from. */
    public record Sender(String address, String name) {

        /** @throws Refusal with a sentence when it cannot be one */
        public Sender {
            address = address.strip();
            name = name.strip();
            ContactCheck.email(address).ifPresent(problem -> {
                throw new Refusal(problem);
            });
            if (name.length() > 120 || name.matches("(?s).*[\\r\\n].*")) {
                throw new Refusal("The sender's name has one line of at most 120 characters.");
            }
        }

        String domain() {
            return address.substring(address.indexOf('@') + 1);
        }
    }

    /** @throws Refusal with a sentence when something is missing */
    public MailAccount {
        folder = folder.isBlank() ? "INBOX" : folder.strip();
        if (folder.length() > 200) {
            throw new Refusal("A folder's name has at most 200 characters.");
        }
        if (smtp.isSet() && sender.address().isEmpty()) {
            throw new Refusal("Give the address your mail is from, such as hello@example.com.");
        }
    }

    boolean hasMailboxOf(MailAccount other) {
        return imap.host().equals(other.imap.host())
                && imap.user().equals(other.imap.user())
                && folder.equals(other.folder);
    }

    MailAccount with(String smtpPassword, String imapPassword) {
        return new MailAccount(smtp.with(smtpPassword), sender, imap.with(imapPassword), folder);
    }
}
