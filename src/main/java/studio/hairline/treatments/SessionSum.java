package studio.hairline.treatments;

/**
 * What some sessions come to.
 *
 * @param minutes of their planned lengths
 * @param cents their value; nothing for whoever may not see money
 */
public record SessionSum(long count, long minutes, long cents) {

    public static final SessionSum NOTHING = new SessionSum(0, 0, 0);

    SessionSum plus(SessionSum other) {
        return new SessionSum(count + other.count, minutes + other.minutes, cents + other.cents);
    }

    public boolean isNothing() {
        return count == 0;
    }
}
