package studio.hairline.ui.chart;

import java.util.List;

/** What a picture made of its items: the rows and columns they stand in, and one cell for each item, in order. */
record Drawing<T>(List<Mark> buckets, List<Mark> series, List<T> items, List<Cell> cells) {

    static <T> Drawing<T> nothing() {
        return new Drawing<>(List.of(), List.of(), List.of(), List.of());
    }
}
