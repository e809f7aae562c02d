package studio.hairline.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.figures.Series;
import studio.hairline.figures.Trend;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.tallies.Tally;

/** The cards of what the ledger says: what was collected, and what is held. For the owner. */
record MoneyCards(DashboardFilter filter, Answers answers) {

    List<Card> all() {
        return List.of(collected(answers.compared().before()), held());
    }

    private Card collected(@Nullable Period before) {
        long now = Answers.sum(answers.now(), Tally.COLLECTED_CENTS);
        Trend trend = before == null ? null : new Trend(now, Answers.sum(answers.before(), Tally.COLLECTED_CENTS));
        List<Long> course = Series.of(filter.period(), Cards.byDay(answers.now(), Tally.COLLECTED_CENTS))
                .values();
        MoneyFilter rows = money().of(MoneyMeasure.COLLECTED).in(filter.period());
        return new Card(Figure.COLLECTED, now, null, trend, course, List.of(), Rows.of(rows));
    }

    private Card held() {
        long now = Answers.sum(answers.stock(), Tally.HELD_CENTS);
        Rows rows = Rows.of(money().of(MoneyMeasure.HELD));
        return new Card(Figure.HELD, now, null, null, List.of(), List.of(), rows);
    }

    private MoneyFilter money() {
        return MoneyFilter.ALL.about(filter.categories()).from(filter.sources()).assignedTo(filter.person());
    }
}
