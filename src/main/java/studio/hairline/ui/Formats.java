package studio.hairline.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;

/** How the studio's numbers, money and times are written, the same on every page. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.US);
    private static final double LITTLE = 0.1;

    /** Less than that is not nothing. */
    private static final double LEAST = 0.0005;

    private Formats() {}

    /** 1,204 */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.US).format(number);
    }

    /** 42%, and below a tenth 4.2%; what is no number (0 of 0) is "–"; rounded as the charts round. */
    public static String percent(double share) {
        if (!Double.isFinite(share)) {
            return "–";
        }
        if (share > 0 && share < LEAST) {
            return "<0.1%";
        }
        NumberFormat format = NumberFormat.getPercentInstance(Locale.US);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(share != 0 && Math.abs(share) < LITTLE ? 1 : 0);
        return format.format(share);
    }

    /** $3,200, and $3,200.50 where there are cents. */
    public static String money(long cents, String currency) {
        return money(cents, currency, cents % 100 == 0 ? 0 : 2);
    }

    /** $3,201: to the nearest whole, where many sums stand side by side and the cents are said elsewhere. */
    public static String wholeMoney(long cents, String currency) {
        return money(cents, currency, 0);
    }

    private static String money(long cents, String currency, int digits) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(Currency.getInstance(currency));
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(cents, 2));
    }

    /** The two largest units that say it: 4 min, 2 h 5 min, 3 d 4 h. */
    public static String duration(Duration length) {
        long minutes = length.toMinutes();
        if (minutes < 60) {
            return minutes < 1 ? "under 1 min" : minutes + " min";
        }
        return minutes < 48 * 60
                ? parts(minutes / 60, "h", minutes % 60, "min")
                : parts(minutes / 1440, "d", minutes % 1440 / 60, "h");
    }

    /** 23 Nov 2026 */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Nov 2026 */
    public static String month(LocalDate anyDay) {
        return MONTH.format(anyDay);
    }

    /** 23 Nov 2026, 09:41, by the wall clock of the zone. */
    public static String instant(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** Mountain time: as one says it of a zone. */
    public static String zone(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, Locale.US).replaceFirst(" Time$", " time");
    }

    private static String parts(long large, String largeUnit, long small, String smallUnit) {
        String first = large + " " + largeUnit;
        return small == 0 ? first : first + " " + small + " " + smallUnit;
    }
}
