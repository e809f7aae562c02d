package studio.hairline.intake.file;

import java.util.regex.Pattern;

/** What a cell looks like, before anybody says what it means. */
public enum Looks {
    EMPTY,
    EMAIL,
    DATE,
    TIME,
    PHONE,
    NUMBER,
    TEXT;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+");
    private static final Pattern PUNCTUATED_DIGITS =
            Pattern.compile("\\+?[\\d\\s()./-]{7,25}(?:\\s*(?:x|ext\\.?)\\s*\\d{1,6})?");
    private static final Pattern DIGITS = Pattern.compile("[-+]?\\$?\\d{1,18}(?:[.,]\\d+)*");

    public static Looks of(String cell) {
        if (cell.isEmpty()) {
            return EMPTY;
        }
        if (ADDRESS.matcher(cell).matches()) {
            return EMAIL;
        }
        if (DateCell.looksLikeOne(cell)) {
            return DATE;
        }
        if (TimeCell.looksLikeOne(cell)) {
            return TIME;
        }
        if (PUNCTUATED_DIGITS.matcher(cell).matches() && digits(cell) >= 7) {
            return PHONE;
        }
        return DIGITS.matcher(cell).matches() ? NUMBER : TEXT;
    }

    private static long digits(String cell) {
        return cell.chars().filter(Character::isDigit).count();
    }
}
