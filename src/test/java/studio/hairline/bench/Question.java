package studio.hairline.bench;

import java.util.function.Supplier;

/**
 * Something the studio is asked, and the same asked of the database by hand.
 *
 * @param grows how many times as long it may take at a million leads as at ten thousand
 * @param overHand how many times as long as by hand
 */
record Question(String name, double grows, double overHand, Supplier<?> ours, Supplier<?> byHand) {

    /** @throws IllegalStateException when the two do not give the same answer */
    void check() {
        Object our = ours.get();
        Object hand = byHand.get();
        if (!our.equals(hand)) {
            throw new IllegalStateException(name + ": the studio says " + our + ", by hand it is " + hand);
        }
    }
}
