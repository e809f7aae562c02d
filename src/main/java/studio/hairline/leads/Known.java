package studio.hairline.leads;

/**
 * What was counted then.
 *
 * @param cents the prices or values of the rows together
 */
public record Known(long count, long cents) {

    public static final Known NOTHING = new Known(0, 0);

    Known less(Known other) {
        return new Known(count - other.count, cents - other.cents);
    }

    public Known plus(Known other) {
        return new Known(count + other.count, cents + other.cents);
    }
}
