package studio.hairline.history;

/** A verb said no; the message is a sentence the user can act on. */
public class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }
}
