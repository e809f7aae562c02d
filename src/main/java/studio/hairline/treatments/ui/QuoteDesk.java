package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.money.Quotes;
import studio.hairline.treatments.FinishedPlans;
import studio.hairline.treatments.Price;
import studio.hairline.treatments.PriceList;

/** All who know what a plan may cost. */
@SpringComponent
record QuoteDesk(Quotes quotes, PriceList prices, FinishedPlans finished) {

    /** @return the price of the grade, or of any grade of the category */
    Optional<Price> price(Category category, @Nullable String grade) {
        List<Price> all =
                prices.all().stream().filter(one -> one.category() == category).toList();
        return all.stream()
                .filter(one -> grade != null && Objects.equals(one.grade(), grade))
                .findFirst()
                .or(() -> all.stream().filter(one -> one.grade() == null).findFirst());
    }
}
