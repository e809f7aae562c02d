package studio.hairline.post;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.hairline.post.Received.From;
import studio.hairline.post.Received.Kind;

/** Reads an e-mail that came; whatever is broken about it, what can be read of it is. */
final class MailReader {

    private static final int LONGEST_WORDS = 50_000;
    private static final Pattern REASON =
            Pattern.compile("(?im)^Diagnostic-Code:\\s*(?:[^;\\n]+;)?\\s*([^\\n]+(?:\\n[ \\t][^\\n]+)*)");
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed");

    private final String ours;

    /** @param ours the address our own mail is from */
    MailReader(String ours) {
        this.ours = ours;
    }

    Received read(MimeMessage message, String messageId, Instant arrived) throws MessagingException, IOException {
        MailText text = MailText.of(message);
        From from = from(message);
        Kind kind = kind(message, from, text);
        String words = kind == Kind.BOUNCE
                ? reason(text)
                : messageId.startsWith(TeamPost.TEAM) ? "" : Quoted.without(text.words());
        String answers = header(message, "In-Reply-To") + " " + header(message, "References");
        return new Received(
                messageId,
                arrived,
                from,
                cut(Objects.requireNonNullElse(message.getSubject(), ""), 900),
                cut(words, LONGEST_WORDS),
                cut(kind == Kind.BOUNCE ? ids(text.report()) + answers : answers, 3_900),
                kind,
                text.attachments());
    }

    private Kind kind(MimeMessage message, From from, MailText text) throws MessagingException {
        if (message.isMimeType("multipart/report")) {
            return FAILED.matcher(text.report()).find() ? Kind.BOUNCE : Kind.AUTOMATIC;
        }
        if (from.address().equalsIgnoreCase(ours)) {
            return Kind.OURS;
        }
        return isAutomatic(message) ? Kind.AUTOMATIC : Kind.LETTER;
    }

    private static boolean isAutomatic(MimeMessage message) throws MessagingException {
        String submitted = header(message, "Auto-Submitted");
        return !submitted.isBlank()
                        && !submitted.strip().toLowerCase(java.util.Locale.ROOT).startsWith("no")
                || header(message, "Precedence").strip().matches("(?i)bulk|junk|list|auto_reply")
                || header(message, "Return-Path").strip().equals("<>")
                || !header(message, "X-Autoreply").isBlank()
                || !header(message, "List-Id").isBlank()
                || !header(message, "List-Unsubscribe").isBlank();
    }

    private static String reason(MailText text) {
        Matcher found = REASON.matcher(text.report());
        return found.find() ? found.group(1).replaceAll("\\s+", " ").strip() : "Their server did not say why.";
    }

    /** @return what looks like one of our Message-IDs */
    private static String ids(String report) {
        StringBuilder all = new StringBuilder();
        Reference.in(report)
                .forEach(code -> all.append(new Reference(code).messageId("")).append(' '));
        return all.toString();
    }

    private static From from(MimeMessage message) {
        try {
            Address[] from = message.getFrom();
            return from != null && from.length > 0 && from[0] instanceof InternetAddress one
                    ? new From(cut(one.getAddress(), 254), cut(Objects.requireNonNullElse(one.getPersonal(), ""), 200))
                    : new From("", "");
        } catch (MessagingException unreadable) {
            return new From("", "");
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        return Objects.requireNonNullElse(message.getHeader(name, " "), "");
    }

    static String cut(String text, int most) {
        String kept = text.replace("\0", "");
        return kept.length() > most ? kept.substring(0, most) : kept;
    }
}
