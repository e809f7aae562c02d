package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.money.Balance;
import studio.hairline.money.Ledger;
import studio.hairline.money.MoneyLine;
import studio.hairline.money.MoneyRuleBook;
import studio.hairline.money.Takings;
import studio.hairline.team.CurrentUser;
import studio.hairline.treatments.CalledOff;

/** All who know or do something about the money of a lead. */
@SpringComponent
record MoneyDesk(
        Takings takings, Ledger ledger, CalledOff calledOff, MoneyRuleBook rules, QuoteDesk quotes, CurrentUser user) {

    /** @return null for whoever may not see money */
    @Nullable
    MoneySheet sheet(long leadId) {
        return user.isOwner()
                ? new MoneySheet(
                        ledger.balance(leadId),
                        ledger.lines(leadId),
                        rules.rules(),
                        quotes.quotes().ofLead(leadId))
                : null;
    }

    /** @return the same as it was written down by an instant, without offers, which are kept as they stand */
    @Nullable
    MoneySheet sheet(long leadId, Instant end) {
        if (!user.isOwner()) {
            return null;
        }
        List<MoneyLine> lines = ledger.lines(leadId, end);
        return new MoneySheet(Balance.of(lines), lines, rules.rules(), List.of());
    }
}
