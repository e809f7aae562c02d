package studio.hairline.leads;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.tallies.ListReader;
import studio.hairline.tallies.Where;
import studio.hairline.team.ForOwner;

/** How the prices of agreed plans lie: each of its answers is a price there was. */
@Service
@ForOwner
public class PlanPrices {

    private static final int WHOLE = 100;

    private final ListReader reader;

    PlanPrices(ListReader reader) {
        this.reader = reader;
    }

    private record Price(long cents, long n) {}

    /** Prices from the lowest, each with how many plans have it. */
    public static final class Spread {

        private final List<Price> prices;

        private Spread(List<Price> prices) {
            this.prices = prices;
        }

        /** @return below which, or at which, lie so many percent (by nearest rank); null without any */
        public @Nullable Long at(int percent) {
            long rank = Math.ceilDiv(prices.stream().mapToLong(Price::n).sum() * percent, WHOLE);
            long passed = 0;
            for (Price price : prices) {
                passed += price.n();
                if (passed >= rank) {
                    return price.cents();
                }
            }
            return null;
        }
    }

    /** @param conversions without words to look for; one without a price is not among them */
    @Transactional(readOnly = true)
    public Spread of(LeadFilter conversions) {
        return new Spread(read(LeadWhere.of(conversions, List.of())));
    }

    /** @return as they were known */
    public Spread of(LeadFilter conversions, LeadsThen then) {
        Stream<Price> changed = then.known(conversions)
                .flatMap(lead -> Stream.ofNullable(lead.conversion))
                .map(conversion -> new Price(conversion.priceCents(), 1));
        Stream<Price> same =
                read(LeadWhere.of(conversions, List.of())
                                .and(then.same().condition(), then.same().compared()))
                        .stream();
        return new Spread(Stream.concat(same, changed)
                .sorted(Comparator.comparing(Price::cents))
                .toList());
    }

    private List<Price> read(Where where) {
        return reader.counted(
                "select price_cents, count(*) from leads",
                where.and("price_cents is not null"),
                " group by price_cents order by price_cents",
                (row, n) -> new Price(row.getLong(1), row.getLong(2)));
    }
}
