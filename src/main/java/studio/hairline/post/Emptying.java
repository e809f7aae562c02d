package studio.hairline.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.post.Bookmarks.Bookmark;
import studio.hairline.post.Mailbox.Numbered;

/** Takes what is new out of the mailbox: kept on the disk first, and only then marked as read. Nothing is deleted there. */
@Component
class Emptying {

    private static final Logger LOG = LoggerFactory.getLogger(Emptying.class);
    private static final int AT_ONCE = 50;
    private static final int LONGEST_ID = 390;
    private static final int LARGE = 20 * 1024 * 1024;

    private final Bookmarks bookmarks;
    private final Keeping keeping;
    private final ReceivedRows rows;
    private final StudioTime time;

    Emptying(Bookmarks bookmarks, Keeping keeping, ReceivedRows rows, StudioTime time) {
        this.bookmarks = bookmarks;
        this.keeping = keeping;
        this.rows = rows;
        this.time = time;
    }

    /** @param ours the address our own mail is from */
    void of(Mailbox box, String ours) throws MessagingException {
        Bookmark mark = bookmarks.read();
        long validity = box.validity();
        if (mark.validity() == null) {
            keeping.mark(new Bookmark(validity, box.lastUid()));
            return;
        }
        boolean renumbered = mark.validity() != validity;
        Instant since = renumbered ? oldest() : Instant.EPOCH;
        List<Numbered> found = box.after(renumbered ? 0 : mark.uid(), renumbered ? Integer.MAX_VALUE : AT_ONCE);
        for (Numbered one : found) {
            Instant arrived = arrived(one);
            if (!arrived.isBefore(since)) {
                keeping.keep(read(one, ours, arrived), new Bookmark(validity, one.uid()));
                box.read(one.message());
            }
        }
    }

    /** A mailbox that numbers anew is read again from the day before the last e-mail; what is kept already is not kept twice. */
    private Instant oldest() {
        return rows.newest().map(last -> last.minus(Duration.ofDays(1))).orElse(time.now());
    }

    private Instant arrived(Numbered one) throws MessagingException {
        Instant said = one.arrived();
        return said == null || said.isAfter(time.now()) ? time.now() : said;
    }

    /** A line that breaks off while it comes is no broken e-mail: it comes again with the next look. */
    private static Received read(Numbered one, String ours, Instant arrived) throws MessagingException {
        MimeMessage there = (MimeMessage) one.message();
        MailReader reader = new MailReader(ours);
        try {
            if (there.getSize() > LARGE) {
                byte[] head =
                        (arrived + " " + there.getSize() + " " + there.getSubject()).getBytes(StandardCharsets.UTF_8);
                return reader.read(there, id(there, head), arrived);
            }
            ByteArrayOutputStream source = new ByteArrayOutputStream();
            there.writeTo(source);
            return read(source.toByteArray(), reader, arrived);
        } catch (IOException brokenOff) {
            throw new MessagingException("The e-mail could not be fetched", brokenOff);
        }
    }

    /** What cannot be read at all is kept by what can be said of it. */
    private static Received read(byte[] source, MailReader reader, Instant arrived) {
        try {
            MimeMessage whole =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            return reader.read(whole, id(whole, source), arrived);
        } catch (IOException | MessagingException | RuntimeException broken) {
            LOG.warn(
                    "An e-mail of the mailbox cannot be read: {}",
                    broken.getClass().getSimpleName());
            return new Received(
                    hash(source),
                    arrived,
                    new Received.From("", ""),
                    "An e-mail that cannot be read",
                    MailReader.cut(new String(source, StandardCharsets.UTF_8), 3_500),
                    "",
                    Received.Kind.LETTER,
                    0);
        }
    }

    private static String id(MimeMessage message, byte[] source) throws MessagingException {
        String id = Objects.requireNonNullElse(message.getMessageID(), "").strip();
        return id.isEmpty() || id.length() > LONGEST_ID ? hash(source) : id;
    }

    private static String hash(byte[] source) {
        try {
            return "sha-256 "
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(source));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
