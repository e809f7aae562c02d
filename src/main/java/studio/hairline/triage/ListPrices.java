package studio.hairline.triage;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import studio.hairline.treatments.Price;
import studio.hairline.treatments.PriceList;

/** The price list for the order of the queue: everybody's queue stands in the same order, whoever may see the prices. */
@Component
class ListPrices {

    private final PriceList prices;

    ListPrices(PriceList prices) {
        this.prices = prices;
    }

    /** @return that for all areas where there is one */
    Map<Cell, Long> all() {
        return prices.forOrder().stream()
                .collect(Collectors.toMap(
                        price -> new Cell(price.category(), null, price.grade()),
                        Price::cents,
                        (first, area) -> first));
    }
}
