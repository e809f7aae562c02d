package studio.hairline.receipts;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** An amount as banks and terminals write it: $1,234.50, 1.234,50 €, 250; below zero in brackets or with a sign. */
final class Amount {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d{1,2})?");
    private static final Pattern COMMA_CENTS = Pattern.compile(".*,\\d{1,2}\\)?$");

    private Amount() {}

    /** @return cents; nothing where it is no amount */
    static OptionalLong read(String cell) {
        String bare = cell.replaceAll("[\\s\\u00a0'$€£]|USD|EUR", "");
        String plain =
                COMMA_CENTS.matcher(bare).matches() ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
        String signed = plain.startsWith("(") && plain.endsWith(")")
                ? "-" + plain.substring(1, plain.length() - 1)
                : plain.startsWith("+") ? plain.substring(1) : plain;
        return NUMBER.matcher(signed).matches() && signed.length() <= 12
                ? OptionalLong.of(new BigDecimal(signed).movePointRight(2).longValueExact())
                : OptionalLong.empty();
    }
}
