package studio.hairline.treatments.ui;

import java.util.List;
import java.util.Optional;
import studio.hairline.money.Balance;
import studio.hairline.money.MoneyLine;
import studio.hairline.money.MoneyRules;
import studio.hairline.money.Offer;
import studio.hairline.money.Quote;
import studio.hairline.money.QuoteState;

/**
 * What the owner sees of a lead's money.
 *
 * @param lines the latest first
 * @param quotes the newest version first
 */
record MoneySheet(Balance balance, List<MoneyLine> lines, MoneyRules rules, List<Quote> quotes) {

    /** @return what the client said yes to */
    Optional<Offer> accepted() {
        return quotes.stream()
                .filter(quote -> quote.kept() == QuoteState.ACCEPTED)
                .map(Quote::offer)
                .findFirst();
    }
}
