package studio.hairline.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up evidence by meaning: the heaviest first, and the same words once. */
final class Scales {

    /** What is said of somebody else counts so much beside what is said of oneself. */
    private static final double OTHERS = 0.2;

    /** A learnt word that adds less led to nothing by itself. */
    private static final double TELLING = 0.4;

    private final Map<String, Double> sums = new HashMap<>();
    private final Map<String, List<Span>> because = new HashMap<>();

    static Scales of(List<Evidence> all) {
        boolean onesOwn = all.stream().anyMatch(one -> !one.others() && one.weight() > 0);
        Scales scales = new Scales();
        all.stream()
                .sorted(Comparator.comparingDouble(one -> -Math.abs(one.weight())))
                .forEach(one -> scales.add(one, one.others() && onesOwn ? OTHERS : 1));
        return scales;
    }

    private void add(Evidence one, double share) {
        List<Span> counted = because.computeIfAbsent(one.code(), code -> new ArrayList<>());
        if (one.addsTo(counted)) {
            sums.merge(one.code(), one.weight() * share, Double::sum);
            if (one.weight() > 0) {
                counted.addAll(one.because());
            }
        }
    }

    /** What a learnt word adds. */
    void add(String code, double weight, Span word) {
        sums.merge(code, weight, Double::sum);
        if (weight > TELLING) {
            because.computeIfAbsent(code, c -> new ArrayList<>()).add(word);
        }
    }

    double of(String code) {
        return sums.getOrDefault(code, 0.0);
    }

    List<Span> why(String code) {
        return List.copyOf(because.getOrDefault(code, List.of()));
    }
}
