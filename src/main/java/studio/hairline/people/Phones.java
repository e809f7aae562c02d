package studio.hairline.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.jspecify.annotations.Nullable;

/** Phone numbers as one writes them, made comparable. */
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String REGION = "US";

    private Phones() {}

    /** @return E.164 for a valid number, the bare digits for another, null without any digit */
    public static @Nullable String normal(String given) {
        String digits = digits(given);
        if (digits.isEmpty()) {
            return null;
        }
        try {
            var number = NUMBERS.parse(given, REGION);
            return NUMBERS.isPossibleNumber(number) ? NUMBERS.format(number, PhoneNumberFormat.E164) : cut(digits);
        } catch (NumberParseException notANumber) {
            return cut(digits);
        }
    }

    public static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String cut(String digits) {
        return digits.substring(0, Math.min(20, digits.length()));
    }
}
