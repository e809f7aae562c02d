package studio.hairline.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Place;
import studio.hairline.tallies.Stretch;

/**
 * One list as it was asked for, nothing of it read yet.
 *
 * @param each every row of it, kept by nobody
 * @param leftOut what is not in it, in a sentence; empty when nothing is left out
 */
record Listing<R>(List<Field<R>> fields, LongSupplier total, Walk<R> walk, Consumer<Consumer<R>> each, String leftOut) {

    Listing(List<Field<R>> fields, LongSupplier total, Walk<R> walk, Consumer<Consumer<R>> each) {
        this(fields, total, walk, each, "");
    }

    /** Reads a page of it. */
    interface Walk<R> {
        Stretch<R> from(@Nullable Place after, int limit);
    }

    /**
     * Rows of a past day, which are all read at once.
     *
     * @param place where in the list a row stands
     */
    static <R> Listing<R> known(List<Field<R>> fields, List<R> rows, Function<R, Place> place) {
        List<R> latestFirst =
                rows.stream().sorted(Comparator.comparing(place).reversed()).toList();
        return new Listing<>(
                fields,
                latestFirst::size,
                (after, limit) -> page(latestFirst, place, after, limit),
                latestFirst::forEach);
    }

    Listing<R> leavingOut(String words) {
        return new Listing<>(fields, total, walk, each, words);
    }

    /** Of a list that goes by days alone. */
    static Place place(@Nullable LocalDate day, long id) {
        return new Place(Objects.requireNonNull(day), Instant.EPOCH, id);
    }

    private static <R> Stretch<R> page(List<R> rows, Function<R, Place> place, @Nullable Place after, int limit) {
        List<R> behind = rows.stream()
                .filter(row -> after == null || place.apply(row).compareTo(after) < 0)
                .limit(limit + 1L)
                .toList();
        return Stretch.of(behind, limit, place);
    }
}
