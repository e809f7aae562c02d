package studio.hairline.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import studio.hairline.figures.Period;

/** A language the letter is written in: its sentences, its numbers, its days. */
public enum Tongue {
    EN("English", Locale.US, "d MMMM uuuu", "MMMM uuuu"),
    ES("Español", Locale.forLanguageTag("es-US"), "d 'de' MMMM 'de' uuuu", "MMMM 'de' uuuu");

    private static final double LITTLE = 0.1;

    private final String label;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    Tongue(String label, Locale locale, String day, String month) {
        this.label = label;
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.month = DateTimeFormatter.ofPattern(month, locale);
    }

    /** @return the one an address means, else the other given */
    public static Tongue of(String code, Tongue usual) {
        return code.equalsIgnoreCase("es") ? ES : code.equalsIgnoreCase("en") ? EN : usual;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param facts as they are written, such as {@link #count} gives them */
    public String say(String key, Object... facts) {
        return new MessageFormat(bundle().getString(key), locale).format(facts);
    }

    /** Of one thing otherwise than of several: {@code key.one} and {@code key.more}. */
    String say(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".more"), count(number));
    }

    String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(share != 0 && Math.abs(share) < LITTLE ? 1 : 0);
        return format.format(share);
    }

    /** To the nearest whole. */
    String money(long cents, Currency currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(0);
        return format.format(BigDecimal.valueOf(cents, 2));
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String month(LocalDate anyDay) {
        return month.format(anyDay);
    }

    String days(Period period) {
        return say("days", day(period.from()), day(period.last()));
    }

    public String moment(Instant at, ZoneId zone) {
        return say("moment", day(at.atZone(zone).toLocalDate()), "%1$tH:%1$tM".formatted(at.atZone(zone)));
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "letter.words",
                this == EN ? Locale.ROOT : Locale.forLanguageTag("es"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
