package studio.hairline.dashboard;

import java.util.List;
import studio.hairline.figures.Series;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.tallies.Tally;

/** The cards of what the ledger says: what was collected, and what is held. For the owner. */
record MoneyCards(DashboardFilter filter, Answers answers) {

    List<Card> all() {
        return List.of(collected(), held());
    }

    private Card collected() {
        long now = Answers.sum(answers.now(), Tally.COLLECTED_CENTS);
        Moved moved = new Judge(answers.compared(), answers.today())
                .moved(
                        now,
                        Answers.sum(answers.before(), Tally.COLLECTED_CENTS),
                        Tally.COLLECTED_CENTS,
                        answers.months());
        List<Long> course = Series.of(filter.period(), Cards.byDay(answers.now(), Tally.COLLECTED_CENTS))
                .values();
        MoneyFilter rows = filter.money(MoneyMeasure.COLLECTED);
        return new Card(Figure.COLLECTED, now, null, moved, course, List.of(), Rows.of(rows));
    }

    private Card held() {
        long now = Answers.sum(answers.stock(), Tally.HELD_CENTS);
        Rows rows = Rows.of(filter.money(MoneyMeasure.HELD));
        return new Card(Figure.HELD, now, null, null, List.of(), List.of(), rows);
    }
}
