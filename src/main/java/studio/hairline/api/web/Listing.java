package studio.hairline.api.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Place;
import studio.hairline.tallies.Stretch;

/**
 * One list as it was asked for, nothing of it read yet.
 *
 * @param each every row of it, kept by nobody
 */
record Listing<R>(List<Field<R>> fields, LongSupplier total, Walk<R> walk, Consumer<Consumer<R>> each) {

    /** Reads a page of it. */
    interface Walk<R> {
        Stretch<R> from(@Nullable Place after, int limit);
    }
}
