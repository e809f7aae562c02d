package studio.hairline.figures;

/**
 * A drop of the curve of those still waiting.
 *
 * @param atRisk how many were still waiting just before
 * @param happened for how many it came at this time
 * @param waiting estimated share still waiting just after, 0 to 1
 * @param variance Greenwood's sum Σ d / (n (n − d)) up to here; infinite once nobody waits (M. Greenwood, The natural
 *     duration of cancer, 1926)
 */
public record SurvivalStep(long time, long atRisk, long happened, double waiting, double variance) {

    private static final double Z95 = 1.959963984540054;

    static SurvivalStep start(long n) {
        return new SurvivalStep(0, n, 0, 1, 0);
    }

    SurvivalStep next(Wait wait, long stillThere) {
        var left = stillThere - wait.happened();
        return new SurvivalStep(
                wait.time(),
                stillThere,
                wait.happened(),
                waiting * left / stillThere,
                variance + (double) wait.happened() / ((double) stillThere * left));
    }

    /** The share for which it has come, 0 to 1. */
    public double over() {
        return 1 - waiting;
    }

    /** Standard error of {@link #waiting()} by Greenwood's formula; 0 once nobody waits. */
    public double standardError() {
        return waiting == 0 ? 0 : waiting * Math.sqrt(variance);
    }

    /**
     * The 95 % band of {@link #waiting()} on the log(−log) scale, which never leaves 0 to 1; a single point where nobody or
     * everybody waits.
     *
     * <p>J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of Failure Time Data (1980), section 1.3.
     */
    public Interval band() {
        if (waiting == 0 || waiting == 1) {
            return new Interval(waiting, waiting);
        }
        var spread = Math.exp(Z95 * Math.sqrt(variance) / -Math.log(waiting));
        return new Interval(Math.pow(waiting, spread), Math.pow(waiting, 1 / spread));
    }
}
