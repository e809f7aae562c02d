package studio.hairline.ui;

import java.util.List;
import java.util.function.Consumer;

/** Where the rows of one open list come from; all three speak of the same rows. */
public interface ListSource<R> {

    /** The most rows asked for at once. */
    int LONGEST = 200;

    /** @param limit at most {@link #LONGEST} */
    List<R> rows(long offset, int limit);

    long count();

    /** Every row in the list's order, one after the other, in memory that does not grow with their number. */
    void each(Consumer<R> row);
}
