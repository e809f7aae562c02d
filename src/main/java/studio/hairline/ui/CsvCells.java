package studio.hairline.ui;

/** Makes a text harmless in a spreadsheet, which would run what looks like a formula. */
public final class CsvCells {

    private static final String DANGEROUS = "=+-@\t\r";

    private CsvCells() {}

    /** @return with an apostrophe before it when it would be taken for a formula */
    public static String safe(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
