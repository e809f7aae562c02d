package studio.hairline.ui;

import java.util.regex.Pattern;

/** Makes a text harmless in a spreadsheet, which would run what looks like a formula. */
public final class CsvCells {

    private static final String DANGEROUS = "=+-@\t\r";

    /** What was given back is below zero, and has to add up. */
    private static final Pattern BELOW_ZERO = Pattern.compile("-[0-9]+([.][0-9]+)?");

    private CsvCells() {}

    /** @return with an apostrophe before it when it would be taken for a formula */
    public static String safe(String text) {
        return text.isEmpty()
                        || DANGEROUS.indexOf(text.charAt(0)) < 0
                        || BELOW_ZERO.matcher(text).matches()
                ? text
                : "'" + text;
    }
}
