package studio.hairline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Rows of a look back, which stand still. */
public record KnownRows<R>(List<R> all) implements ListSource<R> {

    /** What a row is called that went with an import. */
    public static final String GONE = "Of an import taken back since";

    /** More would have to be held at once. */
    private static final long MOST = 20_000;

    /** @return why so many rows of a past day are not read; nothing when they are */
    public static Optional<String> refusal(long rows) {
        return rows <= MOST
                ? Optional.empty()
                : Optional.of("More than " + Formats.count(MOST) + " rows counted then: choose a shorter period.");
    }

    @Override
    public List<R> rows(long offset, int limit) {
        return all.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public long count() {
        return all.size();
    }

    @Override
    public void each(Consumer<R> row) {
        all.forEach(row);
    }
}
