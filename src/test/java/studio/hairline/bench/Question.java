package studio.hairline.bench;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something the studio is asked, and the same asked of the database by hand.
 *
 * @param grows how many times as long it may take at a million leads as at ten thousand; 0 where nothing is promised
 * @param overHand how many times as long as by hand
 * @param byHand null where nobody would ask it by hand
 */
record Question(
        String name,
        double grows,
        double overHand,
        Supplier<?> ours,
        @Nullable Supplier<?> byHand) {

    /** A page of which only statements and growth are looked at. */
    static Question page(String name, Supplier<?> ours) {
        return new Question(name, 0, 0, ours, null);
    }

    /** @throws IllegalStateException when the two do not give the same answer */
    void check() {
        Object our = ours.get();
        Object hand = byHand == null ? our : byHand.get();
        if (!our.equals(hand)) {
            throw new IllegalStateException(name + ": the studio says " + our + ", by hand it is " + hand);
        }
    }
}
