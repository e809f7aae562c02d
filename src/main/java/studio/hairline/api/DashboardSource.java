package studio.hairline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Card;
import studio.hairline.dashboard.Dashboard;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.DashboardPage;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Estimate;
import studio.hairline.dashboard.Figure;
import studio.hairline.money.MoneyFigures;
import studio.hairline.money.MoneyUrl;
import studio.hairline.operations.StudioTime;

/** The cards of the dashboard, and what follows from two of them. */
@Component
@Order(1)
record DashboardSource(Dashboard dashboard, MoneyFigures money, StudioTime time) implements FigureSource {

    @Override
    public List<Defined> figures() {
        return Stream.<Defined>concat(Stream.of(Figure.values()), Stream.of(Average.values()))
                .toList();
    }

    @Override
    public List<Measured> measure(DashboardFilter filter) {
        DashboardPage page = dashboard.figures(filter);
        List<Measured> all = new ArrayList<>();
        for (Card card : page.cards()) {
            all.add(measured(card, page));
            if (card.figure() == Figure.BOOKED) {
                all.add(average(card, value(Figure.CONVERSIONS, page), page));
            }
        }
        return all;
    }

    private static long value(Figure figure, DashboardPage page) {
        return page.cards().stream()
                .filter(card -> card.figure() == figure)
                .mapToLong(Card::value)
                .sum();
    }

    @Override
    public Optional<Made> made(Defined figure, DashboardFilter filter) {
        MadeOfLeads made = new MadeOfLeads(filter, time.now(), time.today());
        return made.of(figure instanceof Figure card ? card : Figure.BOOKED);
    }

    private Measured measured(Card card, DashboardPage page) {
        Estimate estimate = card.figure().isMoney() ? Estimate.sum(card.value(), rows(card, page)) : card.estimate();
        return new Measured(card.figure(), estimate, card.value(), card.rows(), page.asOf());
    }

    /** @return how many rows a sum is of */
    private long rows(Card card, DashboardPage page) {
        return switch (card.rows().page()) {
            case "conversions" -> value(Figure.CONVERSIONS, page);
            case "sessions" -> value(Figure.SESSIONS, page);
            default -> money.count(MoneyUrl.read(card.rows().query()));
        };
    }

    private static Measured average(Card booked, long conversions, DashboardPage page) {
        Double mean = conversions == 0 ? null : (double) Math.round((double) booked.value() / conversions);
        Estimate estimate = new Estimate(mean, conversions, null, null);
        return new Measured(Average.AVERAGE_PLAN_PRICE, estimate, booked.value(), booked.rows(), page.asOf());
    }

    /** Means of what the cards say. */
    enum Average implements Defined {
        AVERAGE_PLAN_PRICE;

        @Override
        public String label() {
            return "Average plan price";
        }

        @Override
        public Meaning meaning() {
            return Meaning.cents("totals of plans", "conversions", "conversion day");
        }

        @Override
        public String definition() {
            return "What was booked in the period, divided by its conversions: the mean of the plans agreed at"
                    + " conversion.";
        }
    }
}
