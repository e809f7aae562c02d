package studio.hairline.history;

import java.util.Objects;

/** A verb said no; the message is a sentence the user can act on. */
public class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
