package studio.hairline.ui;

import com.vaadin.flow.function.SerializableFunction;

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
        SerializableFunction<R, Object> key) {}
