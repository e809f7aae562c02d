package studio.hairline.insight;

import java.time.LocalDate;
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
        Seen seen,
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

    /** @param day at whose end it was so; null for now */
    WhyPage on(@Nullable LocalDate day) {
        Sides known = new Sides(
                sides.allBefore().on(day),
                sides.allNow().on(day),
                sides.hitsBefore().on(day),
                sides.hitsNow().on(day));
        return new WhyPage(
                filter,
                seen,
                now,
                before,
                change,
                known,
                cells.stream()
                        .map(cell -> new WhyCell(
                                cell.change(), cell.before().on(day), cell.now().on(day)))
                        .toList(),
                late.stream()
                        .map(one -> new Late(one.words(), one.number().on(day)))
                        .toList(),
                sentences);
    }

    /** @return every number of the page */
    public Stream<Counted> numbers() {
        return Stream.of(
                        Stream.of(sides.allBefore(), sides.allNow(), sides.hitsBefore(), sides.hitsNow()),
                        cells.stream().flatMap(cell -> Stream.of(cell.before(), cell.now())),
                        late.stream().map(Late::number))
                .flatMap(some -> some);
    }
}
