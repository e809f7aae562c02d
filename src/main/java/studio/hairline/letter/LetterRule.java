package studio.hairline.letter;

import java.util.Set;
import studio.hairline.history.Refusal;

/**
 * How the letter is wanted.
 *
 * @param on whether it goes out by e-mail; on screen it always is
 * @param readers ids of the owners it goes to; none: to all of them
 * @param address under which Hairline is opened, without a slash at its end; empty while nobody knows
 */
public record LetterRule(boolean on, Tongue tongue, Set<Long> readers, String address) {

    private static final int LONGEST = 300;

    static final LetterRule USUAL = new LetterRule(true, Tongue.EN, Set.of(), "");

    /** @throws Refusal with a sentence when the address cannot be one */
    public LetterRule {
        address = address.strip().replaceAll("/+$", "");
        if (!address.isEmpty() && !address.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[\\w./~-]*)?")
                || address.length() > LONGEST) {
            throw new Refusal("Write the address of Hairline as in the browser, such as https://studio.example.com.");
        }
        readers = Set.copyOf(readers);
    }

    LetterRule at(String other) {
        return new LetterRule(on, tongue, readers, other);
    }

    /** @return for the history of settings, without names */
    String words() {
        return (on ? "On" : "Off") + ", " + tongue.label() + ", to "
                + (readers.isEmpty() ? "every owner" : readers.size() + (readers.size() == 1 ? " owner" : " owners"));
    }
}
