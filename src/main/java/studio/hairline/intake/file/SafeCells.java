package studio.hairline.intake.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would run as a formula are given an apostrophe when written, and lose it when read again.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class SafeCells {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    /** Meta's lead exports write a kind before numbers, lest a spreadsheet cut them: {@code p:+15125550101}, {@code l:4711}. */
    private static final Pattern KIND_OF_NUMBER = Pattern.compile("(?:l|p|z|ag|as|c|f):(\\+?\\d[\\d ()./-]*)");

    private SafeCells() {}

    public static String closed(String cell) {
        return startsFormula(cell) || (cell.startsWith("'") && startsFormula(cell.substring(1))) ? "'" + cell : cell;
    }

    /** The cell as meant: without blanks around it (no-break ones too), a guarding apostrophe, or the kind of a number. */
    static String opened(String cell) {
        String stripped = cell.replace('\u00A0', ' ').strip();
        Matcher number = KIND_OF_NUMBER.matcher(stripped);
        if (number.matches()) {
            return number.group(1);
        }
        return stripped.startsWith("'") && startsFormula(stripped.substring(1).replaceFirst("^'", ""))
                ? stripped.substring(1)
                : stripped;
    }

    private static boolean startsFormula(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
