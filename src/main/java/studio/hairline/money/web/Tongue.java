package studio.hairline.money.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the quote speaks: its words, its sums, its days. */
enum Tongue {
    EN(Locale.US, Locale.ROOT),
    ES(Locale.forLanguageTag("es-US"), Locale.forLanguageTag("es"));

    private final Locale locale;
    private final ResourceBundle words;

    Tongue(Locale locale, Locale bundle) {
        this.locale = locale;
        words = ResourceBundle.getBundle(
                "quote.words",
                bundle,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @return as the address says, else the first of the browser's that we speak */
    static Tongue of(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        if (asked != null) {
            return named(asked);
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(code -> code.equals("en") || code.equals("es"))
                .findFirst()
                .map(Tongue::named)
                .orElse(EN);
    }

    private static Tongue named(String code) {
        return code.equalsIgnoreCase("es") ? ES : EN;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Tongue other() {
        return this == EN ? ES : EN;
    }

    String say(String key) {
        return words.getString(key);
    }

    Map<String, String> words() {
        Map<String, String> all = new HashMap<>();
        words.keySet().forEach(key -> all.put(key, words.getString(key)));
        return all;
    }

    String money(long cents, Currency currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        return format.format(java.math.BigDecimal.valueOf(cents, 2));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
