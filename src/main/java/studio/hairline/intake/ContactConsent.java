package studio.hairline.intake;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said last of one way of contact.
 *
 * @param channel as it was sent: email, sms, call
 * @param wording what they agreed to, or in which words they withdrew it
 * @param by who wrote it down; null for they themselves
 */
public record ContactConsent(
        String channel,
        boolean given,
        String wording,
        Instant at,
        @Nullable Long by) {

    private static final Set<String> A_TICK = Set.of("", "true", "false", "yes", "no", "on", "off", "1", "0");

    /** @return what was said; a website may have sent no more than a tick */
    public String said() {
        if (A_TICK.contains(wording.strip().toLowerCase(Locale.ROOT))) {
            return given ? "Agreed; the words were not sent" : "Refused";
        }
        return "“" + wording + "”";
    }

    /** @return the channel as one says it */
    public String label() {
        return switch (channel) {
            case "email" -> "E-mail";
            case "sms", "text" -> "Text messages";
            case "call", "phone" -> "Calls";
            default -> channel;
        };
    }
}
