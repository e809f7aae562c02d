package studio.hairline.tallies;

import java.util.ArrayList;
import java.util.List;

/**
 * The shelves a page of an ordered list lies on, so that a page far down is read from there and not from the top.
 *
 * @param skip rows of the first shelf before the page
 * @param before rows on the shelves before the first one
 */
public record ShelfRun<K>(List<Shelf<K>> shelves, long skip, long before) {

    /** @param all in the order of the list */
    public static <K> ShelfRun<K> of(List<Shelf<K>> all, long offset, int limit) {
        List<Shelf<K>> run = new ArrayList<>();
        long before = 0;
        long seen = 0;
        for (Shelf<K> shelf : all) {
            if (seen >= offset + limit) {
                break;
            }
            seen += shelf.count();
            if (seen > offset) {
                run.add(shelf);
            } else {
                before = seen;
            }
        }
        return new ShelfRun<>(List.copyOf(run), offset - before, before);
    }

    public boolean isEmpty() {
        return shelves.isEmpty();
    }

    /** @return how many rows stand on these shelves */
    public long count() {
        return shelves.stream().mapToLong(Shelf::count).sum();
    }

    public K first() {
        return shelves.getFirst().key();
    }

    public K last() {
        return shelves.getLast().key();
    }
}
