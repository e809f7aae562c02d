package studio.hairline.figures;

/**
 * An estimated share with its doubt.
 *
 * @param share 0 to 1
 * @param variance of it
 * @param n how many were watched
 */
public record Estimate(double share, double variance, long n) {

    private static final double Z95 = 1.959963984540054;

    public double standardError() {
        return Math.sqrt(variance);
    }

    /**
     * The 95 % band on the log(−log) scale, which never leaves 0 to 1; where nothing or everything came, Wilson's interval of
     * that many.
     *
     * <p>M. Pintilie, Competing Risks: A Practical Perspective (2006), section 4.2.
     */
    public Interval band() {
        if (share <= 0 || share >= 1 || variance <= 0) {
            return new Rate(Math.round(share * n), n).interval();
        }
        var spread = Math.exp(Z95 * standardError() / (share * -Math.log(share)));
        return new Interval(Math.pow(share, spread), Math.pow(share, 1 / spread));
    }

    public boolean isSmall() {
        return n < Rate.ENOUGH;
    }

    public String words() {
        return Percent.of(share);
    }

    /** Such as "18% to 31%". */
    public String likely() {
        return Percent.of(band().low()) + " to " + Percent.of(band().high());
    }
}
