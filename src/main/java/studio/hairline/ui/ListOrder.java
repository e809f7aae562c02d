package studio.hairline.ui;

import java.util.Optional;

/**
 * What a list is ordered by and which way, as it stands in an address: {@code price} upwards, {@code -price} downwards.
 *
 * @param by the sort code of a column
 */
public record ListOrder(String by, boolean descending) {

    /** The parameter's name. */
    public static final String SORT = "sort";

    public static Optional<ListOrder> of(Url url) {
        return url.first(SORT)
                .map(text ->
                        text.startsWith("-") ? new ListOrder(text.substring(1), true) : new ListOrder(text, false));
    }

    public Url write(Url url) {
        return url.with(SORT, (descending ? "-" : "") + by);
    }
}
