package studio.hairline.intake.file;

/**
 * Cells that a spreadsheet would run as a formula are given an apostrophe when written, and lose it when read again.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class SafeCells {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private SafeCells() {}

    public static String closed(String cell) {
        return startsFormula(cell) || (cell.startsWith("'") && startsFormula(cell.substring(1))) ? "'" + cell : cell;
    }

    /** The cell as meant: without blanks around it (no-break ones too) and without a guarding apostrophe. */
    static String opened(String cell) {
        String stripped = cell.replace('\u00A0', ' ').strip();
        return stripped.startsWith("'") && startsFormula(stripped.substring(1).replaceFirst("^'", ""))
                ? stripped.substring(1)
                : stripped;
    }

    private static boolean startsFormula(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
