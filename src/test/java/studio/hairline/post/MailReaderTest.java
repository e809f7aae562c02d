package studio.hairline.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.hairline.post.Received.Kind;

class MailReaderTest {

    private static final Instant NOON = Instant.parse("2026-06-17T17:00:00Z");

    @Test
    void whateverIsBrokenAboutAnEmailTheRestIsRead() throws Exception {
        Received mail = read("From: <<>>\nContent-Type: text/plain; charset=klingon\n\nHello\0 there\n");
        assertThat(mail.words()).isEqualTo("Hello there");
        assertThat(mail.from()).isEqualTo(new Received.From("", ""));
        assertThat(mail.kind()).isEqualTo(Kind.LETTER);
    }

    @Test
    void attachmentsAreCountedAndPlainWordsComeBeforeThePage() throws Exception {
        Received mail = read(
                "From: ana@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n\n"
                        + "--m\nContent-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\nPlain\n"
                        + "--a\nContent-Type: text/html\n\n<p>Page</p>\n--a--\n"
                        + "--m\nContent-Type: image/jpeg; name=scalp.jpg\nContent-Disposition: attachment; filename=scalp.jpg\n\nx\n--m--\n");
        assertThat(mail.said()).isEqualTo("Plain\n\n(1 attachment is in your mailbox.)");
    }

    @Test
    void aCopyOfOurOwnIsNoLetter() throws Exception {
        assertThat(read("From: Hello@Studio.test\n\nHi\n").kind()).isEqualTo(Kind.OURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "Return-Path: <>",
                "List-Unsubscribe: <mailto:x@y.example>",
                "X-Autoreply: yes"
            })
    void whatAProgramWroteIsNoAnswer(String header) throws Exception {
        assertThat(read("From: ana@example.com\n" + header + "\n\nI am away\n").kind())
                .isEqualTo(Kind.AUTOMATIC);
    }

    @Test
    void whatSaysThatNoProgramWroteItIsALetter() throws Exception {
        assertThat(read("From: ana@example.com\nAuto-Submitted: no\n\nHi\n").kind())
                .isEqualTo(Kind.LETTER);
    }

    private static Received read(String source) throws Exception {
        byte[] bytes = source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new MailReader(PostOffice.STUDIO)
                .read(new MimeMessage(null, new ByteArrayInputStream(bytes)), "<1@x>", NOON);
    }
}
