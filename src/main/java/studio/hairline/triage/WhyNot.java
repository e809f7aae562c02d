package studio.hairline.triage;

import java.util.Optional;

/** Why something may not go to somebody now, in a sentence that says what to do. */
public final class WhyNot {

    private WhyNot() {}

    /** @return empty when it may */
    public static Optional<String> of(MayContact may) {
        return switch (may) {
            case MayContact.Yes yes -> Optional.empty();
            case MayContact.LeftAlone alone ->
                Optional.of("They asked to be left alone: “" + alone.words() + "” Answer when they write again.");
            case MayContact.Declined declined ->
                Optional.of("They said no to " + declined.way().many()
                        + ". Take another way, or write down that they changed their mind.");
            case MayContact.Later later ->
                Optional.of(
                        "This would be no answer to something they wrote: a text may go from " + later.words() + ".");
            case MayContact.Unasked unasked ->
                Optional.of("No consent to " + unasked.way().many()
                        + " is written down, and this is no answer to something they wrote."
                        + " Did they say yes? Write down how, and send.");
        };
    }
}
