package studio.hairline.bench;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/** How long something takes when it is done again and again; milliseconds. */
record Timing(double median, double p95) {

    private static final int WARM = 30;
    private static final int MOST = 200;
    private static final long ENOUGH = 2_000_000_000L;

    static Timing of(Supplier<?> work) {
        repeat(work, WARM);
        double[] taken = repeat(work, MOST);
        Arrays.sort(taken);
        return new Timing(taken[taken.length / 2], taken[(int) (taken.length * 0.95)]);
    }

    private static double[] repeat(Supplier<?> work, int most) {
        double[] taken = new double[most];
        long begin = System.nanoTime();
        int times = 0;
        while (times < most && (times < 3 || System.nanoTime() - begin < ENOUGH)) {
            long start = System.nanoTime();
            Objects.requireNonNull(work.get());
            taken[times++] = (System.nanoTime() - start) / 1e6;
        }
        return Arrays.copyOf(taken, times);
    }
}
