package studio.hairline.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;

class ServerWordsTest {

    private static final MailServer SERVER = new MailServer("mail.test", 587, Secured.STARTTLS, "", "");

    @Test
    void anAddressThatIsRefusedForGoodIsNotTriedAgain() throws Exception {
        ServerWords words = ServerWords.of(refused(550, "550 5.1.1 No such user\r\n"), SERVER);
        assertThat(words.sentence()).isEqualTo("The server refused the address: 550 5.1.1 No such user");
        assertThat(words.forGood()).isTrue();
    }

    @Test
    void aFullMailboxIs() throws Exception {
        assertThat(ServerWords.of(refused(452, "452 4.2.2 Mailbox full"), SERVER)
                        .forGood())
                .isFalse();
    }

    @Test
    void whatWentWrongDeepDownIsSaid() {
        assertThat(of(new SocketTimeoutException("Read timed out"))).isEqualTo("mail.test:587 did not answer in time.");
        assertThat(of(new SSLHandshakeException("No trusted certificate")))
                .isEqualTo("The line to mail.test:587 cannot be secured: No trusted certificate");
        assertThat(of(new IllegalStateException("?"))).isEqualTo("The server said: Could not");
    }

    @Test
    void oneWaitsLongerEachTimeAndThenNoMore() {
        assertThat(IntStream.rangeClosed(0, 6)
                        .mapToObj(tries -> Backoff.after(tries).orElse(Duration.ZERO)))
                .extracting(Duration::toMinutes)
                .containsExactly(0L, 1L, 5L, 15L, 60L, 360L, 0L);
    }

    private static String of(Exception cause) {
        return ServerWords.of(new MessagingException("Could not", cause), SERVER)
                .sentence();
    }

    private static MessagingException refused(int code, String answer) throws Exception {
        InternetAddress to = new InternetAddress("nobody@example.com");
        return new SendFailedException("Invalid Addresses", new SMTPAddressFailedException(to, "RCPT", code, answer));
    }
}
