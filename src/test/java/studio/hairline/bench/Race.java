package studio.hairline.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The studio and the hand asked in turn, so that a busy moment of the machine falls on both alike. */
record Race(Timing ours, Timing byHand) {

    private static final int LEAST_WARM = 10;
    private static final int MOST_WARM = 100;
    private static final int LEAST = 15;
    private static final int MOST = 300;
    private static final double SECONDS = Double.parseDouble(System.getProperty("bench.seconds", "4"));

    private static final boolean PROCESSOR = Boolean.getBoolean("bench.processor");

    /** Asks everything again and again, as a program is asked that has run for a while. */
    static void warm(List<Question> questions, double seconds) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < seconds * 1e9) {
            questions.forEach(question -> run(question.ours(), question.byHand(), 5, 5));
        }
    }

    static Race between(Supplier<?> ours, Supplier<?> byHand) {
        run(ours, byHand, LEAST_WARM, MOST_WARM);
        double[][] taken = run(ours, byHand, LEAST, MOST);
        return new Race(Timing.of(taken[0]), Timing.of(taken[1]));
    }

    double times() {
        return ours.median() / byHand.median();
    }

    private static double[][] run(Supplier<?> ours, Supplier<?> byHand, int least, int most) {
        double[][] taken = new double[2][most];
        long begin = System.nanoTime();
        int times = 0;
        while (times < most && (times < least || System.nanoTime() - begin < SECONDS * 1e9)) {
            int first = times % 2;
            taken[first][times] = once(first == 0 ? ours : byHand);
            taken[1 - first][times] = once(first == 0 ? byHand : ours);
            times++;
        }
        return new double[][] {Arrays.copyOf(taken[0], times), Arrays.copyOf(taken[1], times)};
    }

    private static double once(Supplier<?> work) {
        long start = clock();
        Objects.requireNonNull(work.get());
        return (clock() - start) / 1e6;
    }

    /** On a machine busy with other things the processor time says more, where the database is in the same process. */
    private static long clock() {
        return PROCESSOR ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }
}
