package studio.hairline.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.time.ZoneId;
import java.util.List;
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

    /** @return where somebody with this number may be; nowhere when it says nothing about it */
    public static List<ZoneId> zones(@Nullable String phone) {
        if (phone == null) {
            return List.of();
        }
        try {
            return PhoneNumberToTimeZonesMapper.getInstance()
                    .getTimeZonesForNumber(NUMBERS.parse(phone, REGION))
                    .stream()
                    .filter(zone -> !zone.equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone()))
                    .map(ZoneId::of)
                    .toList();
        } catch (NumberParseException notANumber) {
            return List.of();
        }
    }

    private static String cut(String digits) {
        return digits.substring(0, Math.min(20, digits.length()));
    }
}
