package studio.hairline.ui;

import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;

/**
 * How a row looks apart from its columns.
 *
 * @param title what the row is called; the text of its link
 * @param address of the page it opens
 * @param second the line under the title where there is no room for columns
 * @param key tells rows apart
 */
public record ListLooks<R>(
        String titleHeader,
        SerializableFunction<R, String> title,
        SerializableFunction<R, String> address,
        SerializableFunction<R, String> second,
        SerializableFunction<R, Object> key) {

    /** The same, where a row opens its page as it was known at the end of the day. */
    public ListLooks<R> on(LocalDate day) {
        return new ListLooks<>(titleHeader, title, row -> KnownOn.at(address.apply(row), day), second, key);
    }
}
