package studio.hairline.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list: on screen, in the choice of columns and in the export.
 *
 * @param key its name in what is remembered; never changes
 * @param file the same in an export, for programs to read
 * @param sort the code it orders by; null when it cannot
 * @param shown whether it is there before anybody chose
 * @param number aligned to the end
 */
public record ListColumn<R>(
        String key,
        String header,
        Text<R> text,
        Text<R> file,
        @Nullable String sort,
        boolean shown,
        boolean number) {

    /** What a row says in a column; empty for nothing. */
    @FunctionalInterface
    public interface Text<R> extends com.vaadin.flow.function.ValueProvider<R, String> {}

    public static <R> ListColumn<R> of(String key, String header, Text<R> text) {
        return new ListColumn<>(key, header, text, text, null, true, false);
    }

    public ListColumn<R> sortedBy(String code) {
        return new ListColumn<>(key, header, text, file, code, shown, number);
    }

    /** The same where the rows stand in one order. */
    public ListColumn<R> unsorted() {
        return new ListColumn<>(key, header, text, file, null, shown, number);
    }

    /** Only there once it is chosen. */
    public ListColumn<R> onDemand() {
        return new ListColumn<>(key, header, text, file, sort, false, number);
    }

    public ListColumn<R> ofNumbers() {
        return new ListColumn<>(key, header, text, file, sort, shown, true);
    }

    public ListColumn<R> inFile(Text<R> other) {
        return new ListColumn<>(key, header, text, other, sort, shown, number);
    }

    Optional<String> sortCode() {
        return Optional.ofNullable(sort);
    }
}
