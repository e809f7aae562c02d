package studio.hairline.tallies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list, one behind the other.
 *
 * @param next where the next ones begin; null at the end
 */
public record Stretch<R>(List<R> rows, @Nullable Place next) {}
