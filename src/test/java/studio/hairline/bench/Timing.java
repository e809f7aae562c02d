package studio.hairline.bench;

import java.util.Arrays;

/** How long something took, done again and again; milliseconds. */
record Timing(double median, double p95) {

    /** @param taken milliseconds */
    static Timing of(double[] taken) {
        double[] sorted = taken.clone();
        Arrays.sort(sorted);
        return new Timing(sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)]);
    }
}
