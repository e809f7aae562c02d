package studio.hairline.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The studio and the hand asked in turn, so that a busy moment of the machine falls on both alike; and on a fixed piece of work, by
 * which studios can be told apart that were asked at different times.
 */
record Race(Timing ours, @Nullable Timing byHand, Timing fixed) {

    private static final int WORK = 4_000;

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
            questions.forEach(question -> run(question.ours(), question.byHand(), 1, 5));
        }
    }

    /** @param byHand null for ours alone */
    static Race between(Supplier<?> ours, @Nullable Supplier<?> byHand) {
        run(ours, byHand, LEAST_WARM, MOST_WARM);
        double[][] taken = run(ours, byHand, LEAST, MOST);
        return new Race(Timing.of(taken[0]), byHand == null ? null : Timing.of(taken[1]), Timing.of(taken[2]));
    }

    /** @return how many times as long as by hand; 0 where there is no such thing */
    double times() {
        return byHand == null ? 0 : ours.median() / byHand.median();
    }

    /** @return how long it took, by how long the fixed piece of work took meanwhile */
    double pace() {
        return ours.median() / fixed.median();
    }

    private static double[][] run(Supplier<?> ours, @Nullable Supplier<?> byHand, int least, int most) {
        double[][] taken = new double[3][most];
        long begin = System.nanoTime();
        int times = 0;
        while (times < most && (times < least || System.nanoTime() - begin < SECONDS * 1e9)) {
            turn(ours, byHand, taken, times++);
        }
        int all = times;
        return Arrays.stream(taken).map(one -> Arrays.copyOf(one, all)).toArray(double[][]::new);
    }

    private static void turn(Supplier<?> ours, @Nullable Supplier<?> byHand, double[][] taken, int turn) {
        taken[2][turn] = once(Race::work);
        if (byHand == null) {
            taken[0][turn] = once(ours);
        } else if (turn % 2 == 0) {
            taken[0][turn] = once(ours);
            taken[1][turn] = once(byHand);
        } else {
            taken[1][turn] = once(byHand);
            taken[0][turn] = once(ours);
        }
    }

    /** Some objects, some looking up: what a question is made of, too. */
    private static Object work() {
        Map<Long, Long> all = new HashMap<>();
        for (long n = 0; n < WORK; n++) {
            all.merge(n * n % 1009, n, Long::sum);
        }
        return all.values().stream().mapToLong(Long::longValue).sum();
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
