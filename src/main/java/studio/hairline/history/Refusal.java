package studio.hairline.history;

import java.util.Objects;
import java.util.Optional;

/** A verb said no; the message is a sentence the user can act on. */
public class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }

    /** @return the sentence something was refused with; empty when it was done */
    public static Optional<String> of(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.getMessage());
        }
    }

    /**
     * @param why nothing when it is not refused
     * @throws Refusal that says why
     */
    public static void when(Optional<String> why) {
        why.ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
