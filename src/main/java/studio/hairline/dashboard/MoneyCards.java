package studio.hairline.dashboard;

import java.util.List;
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
        List<Long> course = Cards.course(filter.period(), answers.now(), Tally.COLLECTED_CENTS);
        MoneyFilter rows = filter.money(MoneyMeasure.COLLECTED);
        return new Card(Figure.COLLECTED, now, null, moved, course, List.of(), Rows.of(rows));
    }

    private Card held() {
        Rows rows = Rows.of(filter.money(MoneyMeasure.HELD));
        return new Card(Figure.HELD, answers.held(), null, null, List.of(), List.of(), rows);
    }
}
