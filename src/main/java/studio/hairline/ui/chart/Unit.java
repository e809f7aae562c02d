package studio.hairline.ui.chart;

import org.jspecify.annotations.Nullable;

/**
 * How a chart writes its values.
 *
 * @param style {@code count}, {@code percent} (values from 0 to 1) or {@code money} (values in cents)
 * @param currency ISO code, for money only
 */
public record Unit(String style, @Nullable String currency) {

    public static final Unit COUNT = new Unit("count", null);
    public static final Unit PERCENT = new Unit("percent", null);

    /** Values are whole cents. */
    public static Unit money(String currency) {
        return new Unit("money", currency);
    }
}
