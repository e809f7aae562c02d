package studio.hairline.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real mail server in this process, for the length of a test class. */
public class PostOffice implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    public static final String STUDIO = "hello@studio.test";

    private final GreenMail server = new GreenMail(ServerSetup.dynamicPort(ServerSetupTest.SMTP_IMAP));

    @Override
    public void beforeAll(ExtensionContext context) {
        server.start();
        server.setUser(STUDIO, STUDIO, "secret");
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop();
    }

    public MailAccount account() {
        return new MailAccount(
                new MailServer("localhost", server.getSmtp().getPort(), Secured.NONE, STUDIO, "secret"),
                new MailAccount.Sender(STUDIO, "Test Studio"),
                new MailServer("localhost", server.getImap().getPort(), Secured.NONE, STUDIO, "secret"),
                "INBOX");
    }

    /** @return all that was sent to anybody */
    public MimeMessage[] sent() {
        return server.getReceivedMessages();
    }

    /** Puts an e-mail into the studio's mailbox. @param source lines ended by a newline */
    void arrives(String source) throws Exception {
        MimeMessage message = new MimeMessage(
                null, new ByteArrayInputStream(source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        server.getUserManager().getUser(STUDIO).deliver(message);
    }

    GreenMail server() {
        return server;
    }
}
