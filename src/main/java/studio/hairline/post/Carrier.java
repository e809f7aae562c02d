package studio.hairline.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.stereotype.Component;

/** Hands an e-mail to the studio's server, and hears what it says. */
@Component
class Carrier {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /**
     * @return what the server said when it took it
     * @throws MessagingException when it did not
     */
    String send(MailAccount account, Letter letter) throws MessagingException {
        return hand(account, session -> message(session, account.sender(), letter));
    }

    /** What is handed over, once there is a line to the server. */
    interface Written {

        MimeMessage on(Session session) throws MessagingException;
    }

    /** As {@link #send}, whatever is written. */
    String hand(MailAccount account, Written written) throws MessagingException {
        MailServer server = account.smtp();
        Session session = Lines.session("smtp", server);
        session.getProperties()
                .setProperty("mail.smtp.localhost", account.sender().domain());
        MimeMessage message = written.on(session);
        message.saveChanges();
        SMTPTransport transport = (SMTPTransport) session.getTransport("smtp");
        try {
            Lines.connect(transport, server);
            transport.sendMessage(message, message.getAllRecipients());
            return transport.getLastServerResponse().strip();
        } finally {
            hangUp(transport);
        }
    }

    /** What it took it has, however it says good-bye. */
    private static void hangUp(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // it had said all there was to say
        }
    }

    private static MimeMessage message(Session session, MailAccount.Sender sender, Letter letter)
            throws MessagingException {
        MimeMessage message = new Named(session, letter.reference().messageId(sender.domain()));
        message.setFrom(from(sender));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.reference().inSubject(letter.subject()), UTF_8);
        message.setText(letter.words(), UTF_8);
        message.setSentDate(Date.from(letter.at()));
        if (letter.answers() != null) {
            message.setHeader("In-Reply-To", letter.answers());
            message.setHeader("References", letter.answers());
        }
        return message;
    }

    static InternetAddress from(MailAccount.Sender sender) throws MessagingException {
        try {
            return new InternetAddress(sender.address(), sender.name(), UTF_8);
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new MessagingException("UTF-8", everyJavaHasIt);
        }
    }
}
