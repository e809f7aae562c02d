package studio.hairline.insight;

import java.time.LocalDate;
import java.util.List;
import studio.hairline.figures.Ending;
import studio.hairline.figures.Incidence;
import studio.hairline.figures.Interval;
import studio.hairline.leads.Fate;

/**
 * What a young cohort may be expected to come to: what is known of it, and for those still open what became of others from
 * their age on.
 *
 * @param share of all of it, 0 to 1
 * @param likely where it will come to lie, in 95 of 100 cases
 */
public record Expected(double share, Interval likely) {

    private static final double Z95 = 1.959963984540054;

    /** The doubt is that of each open one (a coin of its chance) and that of the others' curve, as if all were open. */
    static Expected of(List<Fate> fates, Incidence others, int horizon, LocalDate today) {
        double n = fates.stream().mapToLong(Fate::n).sum();
        double come = 0;
        double coins = 0;
        double open = 0;
        for (Fate fate : fates) {
            double chance = chance(fate, others, horizon, today);
            come += fate.n() * chance;
            coins += fate.n() * chance * (1 - chance);
            open += fate.isOpen() ? fate.n() : 0;
        }
        double share = come / n;
        double curve = others.at(horizon).variance() * open * open / (n * n);
        double reach = Z95 * Math.sqrt(coins / (n * n) + curve);
        double floor = fates.stream()
                        .filter(fate -> fate.isConvertedWithin(horizon))
                        .mapToLong(Fate::n)
                        .sum()
                / n;
        return new Expected(share, new Interval(Math.max(floor, share - reach), Math.min(1, share + reach)));
    }

    private static double chance(Fate fate, Incidence others, int horizon, LocalDate today) {
        if (!fate.isOpen()) {
            return fate.isConvertedWithin(horizon) ? 1 : 0;
        }
        Ending ending = fate.ending(today);
        return ending.time() >= horizon ? 0 : others.later(ending.time(), horizon);
    }
}
