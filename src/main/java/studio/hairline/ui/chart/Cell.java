package studio.hairline.ui.chart;

import org.jspecify.annotations.Nullable;

/** One drawn thing; its place in the list of cells is the place of its item. */
record Cell(
        int b,
        int s,
        @Nullable Double v,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Long n,
        @Nullable String href) {

    static Cell of(int bucket, int series, double value) {
        return new Cell(bucket, series, value, null, null, null, null);
    }

    static Cell of(int bucket, Whiskers whiskers) {
        boolean nothing = whiskers.n() == 0;
        return new Cell(
                bucket,
                0,
                nothing ? null : whiskers.rate(),
                nothing ? null : whiskers.low(),
                nothing ? null : whiskers.high(),
                whiskers.n(),
                null);
    }

    /** A stretch from one value to another that stands for a value of its own; without ends where nothing is known of it. */
    static Cell between(int bucket, double value, @Nullable Double low, @Nullable Double high) {
        return new Cell(bucket, 0, value, low, high, null, null);
    }

    Cell linked(@Nullable String address) {
        return new Cell(b, s, v, low, high, n, address);
    }
}
