package studio.hairline.money;

import studio.hairline.history.Refusal;

/**
 * What is offered, and for how much.
 *
 * @param cents below zero for what is taken off
 */
public record QuoteLine(String words, long cents) {

    private static final long MOST = 100_000_00;

    public QuoteLine {
        words = words.strip();
        if (words.isEmpty() || words.length() > 200) {
            throw new Refusal("Say in at most 200 letters what each line of the quote is for.");
        }
        if (Math.abs(cents) > MOST) {
            throw new Refusal("A line of the quote is at most 100,000.");
        }
    }
}
