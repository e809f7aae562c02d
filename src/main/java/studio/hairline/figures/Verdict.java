package studio.hairline.figures;

/**
 * Whether a figure has changed, and where it lies as long as it has not.
 *
 * @param usual everything where nothing is known
 */
public record Verdict(Signal signal, Interval usual) {

    public static final Verdict NOT_ENOUGH =
            new Verdict(Signal.NOT_ENOUGH, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));

    static Verdict of(double value, Interval usual) {
        return new Verdict(
                usual.contains(value) ? Signal.NOISE : value > usual.high() ? Signal.UP : Signal.DOWN, usual);
    }
}
