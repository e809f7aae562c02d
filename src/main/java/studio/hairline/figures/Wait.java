package studio.hairline.figures;

/**
 * How many waited this long, told apart by whether what they waited for came.
 *
 * @param time in any one unit, minutes or days, from 0
 * @param happened those for whom it came after exactly this time
 * @param stillWaiting those last seen waiting after this time (censored)
 */
public record Wait(long time, long happened, long stillWaiting) {

    public Wait {
        if (time < 0 || happened < 0 || stillWaiting < 0) {
            throw new IllegalArgumentException("a wait is never less than nothing");
        }
    }

    public static Wait over(long time) {
        return new Wait(time, 1, 0);
    }

    public static Wait running(long time) {
        return new Wait(time, 0, 1);
    }

    Wait plus(Wait other) {
        return new Wait(time, happened + other.happened, stillWaiting + other.stillWaiting);
    }
}
