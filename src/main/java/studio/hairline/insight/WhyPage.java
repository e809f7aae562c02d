package studio.hairline.insight;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.figures.Period;

/**
 * Why conversions changed.
 *
 * @param now the ripe part of the period; empty when none of it is ripe
 * @param before what it is held against; null for nothing
 * @param sides its inquiries before and now, and its conversions before and now
 * @param sentences what is to be known beside the parts
 */
public record WhyPage(
        DashboardFilter filter,
        Instant asOf,
        Period now,
        @Nullable Period before,
        Change change,
        Sides sides,
        List<WhyCell> cells,
        List<Late> late,
        List<String> sentences) {

    /** The two periods, each with its inquiries and its conversions in time. */
    public record Sides(Counted allBefore, Counted allNow, Counted hitsBefore, Counted hitsNow) {}

    /** A category of a source, which opens its inquiries. */
    public record WhyCell(CellChange change, Counted before, Counted now) {}

    /** Entries that were written down a day or more after they came. */
    public record Late(String words, Counted number) {}

    /** @return every number of the page */
    public Stream<Counted> numbers() {
        return Stream.of(
                        Stream.of(sides.allBefore(), sides.allNow(), sides.hitsBefore(), sides.hitsNow()),
                        cells.stream().flatMap(cell -> Stream.of(cell.before(), cell.now())),
                        late.stream().map(Late::number))
                .flatMap(some -> some);
    }
}
