package studio.hairline.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import studio.hairline.figures.Rate;
import studio.hairline.figures.RateChange;
import studio.hairline.leads.Category;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.Fate;
import studio.hairline.leads.Source;

/**
 * How the conversions of one ripe period became those of another.
 *
 * @param cells by category and source, those that moved most first
 */
public record Change(List<CellChange> cells) {

    public static Change of(List<Fate> before, List<Fate> now) {
        long allBefore = rate(before).n();
        long allNow = rate(now).n();
        List<CellChange> cells = new ArrayList<>();
        for (Category category : Category.values()) {
            for (Source source : Source.values()) {
                Rate then = rate(only(before, category, source));
                Rate here = rate(only(now, category, source));
                if (then.n() + here.n() > 0) {
                    cells.add(CellChange.of(category, source, then, here, allBefore, allNow));
                }
            }
        }
        cells.sort(Comparator.comparingDouble((CellChange cell) -> Math.abs(cell.mix() + cell.rate()))
                .reversed());
        return new Change(List.copyOf(cells));
    }

    public RateChange rates() {
        return new RateChange(sum(true), sum(false));
    }

    /** @return volume, mix and rate in whole conversions, which sum to the change exactly */
    public List<Long> parts() {
        RateChange rates = rates();
        return WholeParts.of(
                List.of(sum(CellChange::volume), sum(CellChange::mix), sum(CellChange::rate)),
                rates.now().hits() - rates.before().hits());
    }

    private double sum(ToDoubleFunction<CellChange> part) {
        return cells.stream().mapToDouble(part).sum();
    }

    private Rate sum(boolean now) {
        return cells.stream()
                .map(cell -> now ? cell.now() : cell.before())
                .reduce(new Rate(0, 0), (one, more) -> new Rate(one.hits() + more.hits(), one.n() + more.n()));
    }

    private static List<Fate> only(List<Fate> fates, Category category, Source source) {
        return fates.stream()
                .filter(fate -> fate.category() == category && fate.source() == source)
                .toList();
    }

    private static Rate rate(List<Fate> fates) {
        return new Rate(
                fates.stream()
                        .filter(fate -> fate.isConvertedWithin(Conversion.HORIZON_DAYS))
                        .mapToLong(Fate::n)
                        .sum(),
                fates.stream().mapToLong(Fate::n).sum());
    }
}
