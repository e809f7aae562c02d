package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Compared;
import studio.hairline.figures.Period;
import studio.hairline.figures.Series;
import studio.hairline.figures.Trend;
import studio.hairline.money.MoneyFigures;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;

/** The cards of what the ledger says: what was collected, and what is held. For the owner. */
@Component
class MoneyCards {

    private final MoneyFigures figures;

    MoneyCards(MoneyFigures figures) {
        this.figures = figures;
    }

    List<Card> of(DashboardFilter filter, Compared compared) {
        return List.of(collected(filter, compared.before()), held(filter));
    }

    private Card collected(DashboardFilter filter, @Nullable Period before) {
        MoneyFilter asked = money(filter).of(MoneyMeasure.COLLECTED).in(filter.period());
        Map<LocalDate, Long> days = figures.byDay(asked);
        long now = days.values().stream().mapToLong(Long::longValue).sum();
        Trend trend = before == null ? null : new Trend(now, figures.sum(asked.in(before)));
        List<Long> course = Series.of(filter.period(), days).values();
        return new Card(Figure.COLLECTED, now, null, trend, course, List.of(), Rows.of(asked));
    }

    private Card held(DashboardFilter filter) {
        MoneyFilter asked = money(filter).of(MoneyMeasure.HELD);
        return new Card(Figure.HELD, figures.sum(asked), null, null, List.of(), List.of(), Rows.of(asked));
    }

    private static MoneyFilter money(DashboardFilter filter) {
        return MoneyFilter.ALL.about(filter.categories()).from(filter.sources()).assignedTo(filter.person());
    }
}
