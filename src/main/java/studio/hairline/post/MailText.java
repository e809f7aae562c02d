package studio.hairline.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;

/** What an e-mail says, gathered from its parts: plain text where there is some, else its page as text. */
final class MailText {

    private static final int LONGEST = 200_000;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder page = new StringBuilder();
    private final StringBuilder report = new StringBuilder();
    private int attachments;

    private MailText() {}

    static MailText of(Part message) throws MessagingException, IOException {
        MailText text = new MailText();
        text.gather(message, 0);
        return text;
    }

    String words() {
        return plain.toString().isBlank() ? page.toString() : plain.toString();
    }

    /** @return what a server reports of an e-mail it could not bring, with the head of that e-mail */
    String report() {
        return report.toString();
    }

    int attachments() {
        return attachments;
    }

    private void gather(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && depth < 10 && part.getContent() instanceof Multipart many) {
            for (int at = 0; at < many.getCount(); at++) {
                gather(many.getBodyPart(at), depth + 1);
            }
        } else if (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers")) {
            report.append(read(part)).append('\n');
        } else if (part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            attachments++;
        } else if (part.isMimeType("text/html")) {
            page.append(Jsoup.parse(read(part)).wholeText().strip()).append('\n');
        } else if (part.isMimeType("text/*")) {
            plain.append(read(part)).append('\n');
        }
    }

    private static String read(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST), charset(part)).replace("\0", "");
        }
    }

    /** An unknown one is read as UTF-8: better a wrong letter than no e-mail. */
    private static Charset charset(Part part) {
        try {
            String name =
                    new ContentType(Objects.requireNonNullElse(part.getContentType(), "")).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
