package studio.hairline.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Card;
import studio.hairline.dashboard.Dashboard;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.DashboardPage;
import studio.hairline.dashboard.DashboardThen;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Estimate;
import studio.hairline.dashboard.Figure;
import studio.hairline.dashboard.PastDay;
import studio.hairline.dashboard.Rows;
import studio.hairline.dashboard.ThenCards;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.PlanPrices;
import studio.hairline.money.MoneyFigures;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyUrl;
import studio.hairline.operations.StudioTime;

/** The cards of the dashboard, and what follows from two of them. */
@Component
@Order(1)
record DashboardSource(Dashboard dashboard, Reading reading, StudioTime time) implements FigureSource {

    /** What the cards do not say of their money. */
    @Component
    record Reading(MoneyFigures money, PlanPrices prices, DashboardThen then) {}

    @Override
    public List<Defined> figures() {
        return Stream.<Defined>concat(Stream.of(Figure.values()), Stream.of(PlanPrice.values()))
                .toList();
    }

    @Override
    public List<Measured> measure(DashboardFilter filter) {
        DashboardPage page = dashboard.figures(filter);
        Shown shown =
                new Shown(page.cards(), page.asOf(), rows -> reading.money().count(rows));
        return measured(shown, () -> reading.prices().of(filter.leads(LeadMeasure.CONVERSIONS)));
    }

    @Override
    public List<Result> asKnownOn(DashboardFilter filter, PastDay past) {
        ThenCards then = reading.then().cards(filter, past);
        Shown shown = new Shown(
                then.figures(), past.last(), rows -> past.money().total(rows).all());
        List<Result> all = new ArrayList<>(measured(
                shown, () -> reading.prices().of(filter.leads(LeadMeasure.CONVERSIONS), past.leads())));
        then.unknown().forEach((figure, why) -> all.add(new Unknown(figure, why, past.last())));
        return all;
    }

    /**
     * The cards of now or of then.
     *
     * @param entries how many entries of the ledger there are
     */
    private record Shown(List<Card> cards, Instant asOf, ToLongFunction<MoneyFilter> entries) {

        long value(Figure figure) {
            return cards.stream()
                    .filter(card -> card.figure() == figure)
                    .mapToLong(Card::value)
                    .sum();
        }

        Measured measured(Card card) {
            Estimate estimate = card.figure().isMoney() ? Estimate.sum(card.value(), rows(card)) : card.estimate();
            return new Measured(card.figure(), estimate, card.value(), card.rows(), asOf);
        }

        /** @return how many rows a sum is of */
        private long rows(Card card) {
            return switch (card.rows().page()) {
                case "conversions" -> value(Figure.CONVERSIONS);
                case "sessions" -> value(Figure.SESSIONS);
                default -> entries.applyAsLong(MoneyUrl.read(card.rows().query()));
            };
        }
    }

    private static List<Measured> measured(Shown shown, Supplier<PlanPrices.Spread> prices) {
        List<Measured> all = new ArrayList<>();
        for (Card card : shown.cards()) {
            all.add(shown.measured(card));
            if (card.figure() == Figure.BOOKED) {
                long n = shown.value(Figure.CONVERSIONS);
                all.addAll(ofPlans(new Booked(card.value(), n, card.rows(), shown.asOf()), prices.get()));
            }
        }
        return all;
    }

    @Override
    public Optional<Made> made(Defined figure, DashboardFilter filter) {
        MadeOfLeads made = new MadeOfLeads(filter, time.now(), time.today());
        return switch (figure) {
            case Figure card -> made.of(card);
            case PlanPrice price when price == PlanPrice.AVERAGE_PLAN_PRICE -> made.of(Figure.BOOKED);
            default -> Optional.empty();
        };
    }

    /** What was booked, by how many. */
    private record Booked(long cents, long n, Rows rows, Instant asOf) {}

    private static List<Measured> ofPlans(Booked booked, PlanPrices.Spread prices) {
        return Stream.of(PlanPrice.values())
                .map(figure -> {
                    Long cents = booked.n() == 0 ? null : figure.of(booked.cents(), booked.n(), prices);
                    Double value = cents == null ? null : Double.valueOf(cents);
                    Estimate estimate = new Estimate(value, booked.n(), null, null);
                    return new Measured(figure, estimate, booked.cents(), booked.rows(), booked.asOf());
                })
                .toList();
    }
}
