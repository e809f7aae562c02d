package studio.hairline.figures;

/** The 95 % interval around an estimate: where the true value may well lie. */
public record Interval(double low, double high) {

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
