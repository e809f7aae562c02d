package studio.hairline.people;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said last of one way of contact.
 *
 * @param channel the name of a {@link Way}, or another program's word that is none of them
 * @param wording what they agreed to, or in which words they refused
 * @param source how it came to be known
 */
public record ContactConsent(long id, String channel, boolean given, String wording, Source source) {

    private static final Set<String> A_TICK = Set.of("", "true", "false", "yes", "no", "on", "off", "1", "0");

    /**
     * @param by who wrote it down; null for they themselves
     * @param how they said so; null where nobody wrote that down
     */
    public record Source(
            Instant at, @Nullable Long by, @Nullable HowSaid how) {}

    /** @return what was said; a website may have sent no more than a tick */
    public String said() {
        String verb = given ? "Agreed" : "Refused";
        String told = source.how() == null ? "" : ", " + source.how().label().toLowerCase(Locale.ROOT);
        if (!A_TICK.contains(wording.strip().toLowerCase(Locale.ROOT))) {
            return source.how() == null ? "“" + wording + "”" : verb + told + ": “" + wording + "”";
        }
        return source.by() == null && given ? "Agreed; the words were not sent" : verb + told;
    }

    /** @return empty for another program's word */
    public Optional<Way> way() {
        return Arrays.stream(Way.values())
                .filter(one -> one.name().equals(channel))
                .findFirst();
    }

    /** @return the channel as one says it */
    public String label() {
        return way().map(ContactConsent::label).orElse(channel);
    }

    public static String label(Way way) {
        return switch (way) {
            case EMAIL -> "E-mail";
            case TEXT -> "Text messages";
            case CALL -> "Calls";
            case MESSAGE -> "Messages in other apps";
        };
    }

    /** @return whether somebody of the studio wrote it down */
    public boolean isOurs() {
        return source.by() != null;
    }
}
