package studio.hairline.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** A currency that is counted in cents, the usual ones first. */
public final class CurrencyChoice extends ComboBox<Currency> {

    private static final List<String> USUAL = List.of("USD", "EUR", "GBP", "CAD", "AUD", "NZD", "MXN", "CHF");

    public CurrencyChoice() {
        super("Currency");
        setItems(Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() == 2)
                .filter(currency -> USUAL.contains(currency.getCurrencyCode())
                        || !currency.getDisplayName(Locale.ENGLISH).contains("("))
                .sorted(Comparator.comparing(CurrencyChoice::place).thenComparing(Currency::getCurrencyCode))
                .toList());
        setItemLabelGenerator(currency -> currency.getCurrencyCode() + " · " + currency.getDisplayName(Locale.ENGLISH));
    }

    private static int place(Currency currency) {
        int index = USUAL.indexOf(currency.getCurrencyCode());
        return index < 0 ? USUAL.size() : index;
    }
}
