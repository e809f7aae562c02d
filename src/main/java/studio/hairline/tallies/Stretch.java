package studio.hairline.tallies;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list, one behind the other.
 *
 * @param next where the next ones begin; null at the end
 */
public record Stretch<R>(List<R> rows, @Nullable Place next) {

    /**
     * @param rows one more than asked for, where there are more
     * @param most as many as were asked for
     */
    public static <R> Stretch<R> of(List<R> rows, int most, Function<R, Place> place) {
        return rows.size() <= most
                ? new Stretch<>(rows, null)
                : new Stretch<>(rows.subList(0, most), place.apply(rows.get(most - 1)));
    }
}
