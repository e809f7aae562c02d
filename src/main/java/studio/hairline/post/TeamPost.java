package studio.hairline.post;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;

/** Brings what Hairline writes to the studio's own team; no inquiry stands behind it and no answer is waited for. */
@Component
public class TeamPost {

    /** With what the ids of such e-mails begin: they are no part of any conversation. */
    static final String TEAM = "<hairline.team.";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Account account;
    private final Carrier carrier;
    private final StudioTime time;

    TeamPost(Account account, Carrier carrier, StudioTime time) {
        this.account = account;
        this.carrier = carrier;
        this.time = time;
    }

    /** @param key the same for the same e-mail, so that a mailbox knows it again */
    public record Parcel(String key, String to, String subject, String words, String fileName) {}

    /** @return whether there is a server that sends */
    public boolean isOpen() {
        return account.sends();
    }

    /** @return why it did not leave; nothing once the server has taken it */
    public Optional<Unsent> send(Parcel parcel, byte[] pdf) {
        try {
            MailAccount kept = account.open().orElse(MailAccount.NONE);
            return kept.smtp().isSet()
                    ? send(kept, parcel, pdf)
                    : Optional.of(new Unsent("There is no mail server: name one under Settings → Mail.", false));
        } catch (Refusal noPassword) {
            return Optional.of(new Unsent(String.valueOf(noPassword.getMessage()), false));
        }
    }

    private Optional<Unsent> send(MailAccount kept, Parcel parcel, byte[] pdf) {
        try {
            String ignored = carrier.hand(kept, session -> message(session, kept.sender(), parcel, pdf));
            return Optional.empty();
        } catch (MessagingException failed) {
            ServerWords words = ServerWords.of(failed, kept.smtp());
            return Optional.of(new Unsent(words.sentence(), words.forGood()));
        }
    }

    private MimeMessage message(Session session, MailAccount.Sender sender, Parcel parcel, byte[] pdf)
            throws MessagingException {
        MimeMessage message = new Named(session, TEAM + parcel.key() + "@" + sender.domain() + ">");
        message.setFrom(Carrier.from(sender));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.to(), true));
        message.setSubject(parcel.subject(), UTF_8);
        message.setSentDate(Date.from(time.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart words = new MimeBodyPart();
        words.setText(parcel.words(), UTF_8);
        MimeBodyPart paper = new MimeBodyPart();
        paper.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, "application/pdf")));
        paper.setFileName(parcel.fileName());
        message.setContent(new MimeMultipart(words, paper));
        return message;
    }
}
