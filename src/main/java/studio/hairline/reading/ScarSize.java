package studio.hairline.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Scale;

/** The length and width of a scar in a text, in whole millimetres. */
final class ScarSize {

    private static final String LENGTH = "(\\d+(?:[.,]\\d+)?|\\d+/\\d+)\\s*";
    private static final String UNIT =
            "(mm|cms?|centimet(?:er|re)s?|centimetros?|millimet(?:er|re)s?|milimetros?|inch(?:es)?|in\\b|\"|pulgadas?)";
    private static final Pattern SIZE = Pattern.compile("\\b" + LENGTH + UNIT
            + "?\\s*(?:long|wide|de largo)?\\s*(?:x|\\u00d7|\\*|by|por|and|y)\\s*" + LENGTH + UNIT);
    private static final double INCH = 25.4;

    private ScarSize() {}

    static Optional<Found<String>> read(Text text) {
        Matcher size = SIZE.matcher(text.folded());
        if (!size.find()) {
            return Optional.empty();
        }
        long length = millimetres(size.group(1), size.group(2) == null ? size.group(4) : size.group(2));
        long width = millimetres(size.group(3), size.group(4));
        String code = "SIZE_" + Math.max(length, width) + "X" + Math.min(length, width);
        return Scale.SIZE.accepts(code)
                ? Optional.of(new Found<>(code, List.of(new Span(size.start(), size.end()))))
                : Optional.empty();
    }

    private static long millimetres(String number, @Nullable String unit) {
        String in = unit == null ? "mm" : unit;
        double factor = in.startsWith("c") ? 10 : in.startsWith("m") ? 1 : INCH;
        return Math.round(value(number.replace(',', '.')) * factor);
    }

    private static double value(String number) {
        int slash = number.indexOf('/');
        return slash < 0
                ? Double.parseDouble(number)
                : Double.parseDouble(number.substring(0, slash)) / Double.parseDouble(number.substring(slash + 1));
    }
}
