package studio.hairline.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import java.util.Properties;

/** How a line to a mail server is opened: who it is is checked, and nobody waits for it for long. */
final class Lines {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    private Lines() {}

    static Session session(String protocol, MailServer server) {
        Properties all = new Properties();
        String mail = "mail." + protocol + ".";
        all.setProperty(mail + "connectiontimeout", CONNECT_MILLIS);
        all.setProperty(mail + "timeout", ANSWER_MILLIS);
        all.setProperty(mail + "writetimeout", ANSWER_MILLIS);
        all.setProperty(mail + "ssl.checkserveridentity", "true");
        all.setProperty(mail + "auth", String.valueOf(!server.user().isEmpty()));
        all.setProperty(mail + "ssl.enable", String.valueOf(server.secured() == Secured.TLS));
        all.setProperty(mail + "starttls.enable", String.valueOf(server.secured() == Secured.STARTTLS));
        all.setProperty(mail + "starttls.required", String.valueOf(server.secured() == Secured.STARTTLS));
        all.setProperty("mail.imap.peek", "true");
        all.setProperty("mail.imap.fetchsize", String.valueOf(1 << 20));
        return Session.getInstance(all);
    }

    static void connect(Service service, MailServer server) throws MessagingException {
        boolean named = !server.user().isEmpty();
        service.connect(server.host(), server.port(), named ? server.user() : null, named ? server.password() : null);
    }
}
