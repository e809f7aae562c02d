package studio.hairline.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** How one studio's days and money are written in its lists and files; nothing is an empty text. */
public record StudioWriting(ZoneId zone, Currency currency) {

    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : Formats.instant(instant, zone);
    }

    /** @return ISO, by the studio's wall clock */
    public String fileMoment(@Nullable Instant instant) {
        return instant == null ? "" : instant.atZone(zone).toLocalDateTime().toString();
    }

    public String money(@Nullable Long cents) {
        return cents == null ? "" : Formats.money(cents, currency.getCurrencyCode());
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.day(day);
    }

    /** @return whole units and two places, for programs to read */
    public static String fileMoney(@Nullable Long cents) {
        return cents == null ? "" : BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** @return as it writes itself */
    public static String text(@Nullable Object content) {
        return content == null ? "" : content.toString();
    }
}
