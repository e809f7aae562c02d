package studio.hairline.dashboard;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.figures.Trend;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;
import studio.hairline.treatments.SessionMeasure;

/** The cards of the page, from what the features said. */
final class Cards {

    private final DashboardFilter filter;
    private final Answers answers;
    private final TimeAxis axis;

    Cards(DashboardFilter filter, Answers answers, TimeAxis axis) {
        this.filter = filter;
        this.answers = answers;
        this.axis = axis;
    }

    List<Card> all(boolean money) {
        RateCards rates = new RateCards(filter, answers, axis);
        Rows chair = Rows.of(filter.sessions(SessionMeasure.SESSIONS_COMPLETED, filter.period()));
        List<Card> cards = new ArrayList<>(List.of(
                leads(Figure.NEW_INQUIRIES, LeadMeasure.INQUIRIES, Tally.INQUIRIES)
                        .with(besideInquiries()),
                unanswered(),
                rates.answeredInAnHour(),
                stock(Figure.OPEN_NOW, LeadMeasure.OPEN),
                leads(Figure.CONVERSIONS, LeadMeasure.CONVERSIONS, Tally.CONVERSIONS),
                rates.conversion(),
                sessions(Figure.SESSIONS, Tally.SESSIONS_COMPLETED, chair)));
        if (money) {
            cards.add(leads(Figure.BOOKED, LeadMeasure.CONVERSIONS, Tally.BOOKED_CENTS));
            cards.add(sessions(Figure.EARNED, Tally.EARNED_CENTS, chair));
        }
        return List.copyOf(cards);
    }

    private Card leads(Figure figure, LeadMeasure rows, Tally tally) {
        return counted(
                Card.of(figure, Answers.sum(answers.now(), tally), Rows.of(filter.leads(rows))),
                answers.now(),
                answers.before(),
                tally);
    }

    private Card sessions(Figure figure, Tally tally, Rows rows) {
        return counted(
                Card.of(figure, Answers.sum(answers.sessions(), tally), rows),
                answers.sessions(),
                answers.sessionsBefore(),
                tally);
    }

    private Card counted(Card card, List<TallyRow> now, List<TallyRow> before, Tally tally) {
        return card.against(trend(card.value(), before, tally))
                .going(axis.course(Answers.byDay(now, row -> row.get(tally))));
    }

    private @Nullable Trend trend(long now, List<TallyRow> before, Tally tally) {
        return answers.compared().before() == null ? null : new Trend(now, Answers.sum(before, tally));
    }

    private List<Datum> besideInquiries() {
        return Stream.of(LeadMeasure.NEW_PEOPLE, LeadMeasure.SPAM, LeadMeasure.TEST_ENTRIES, LeadMeasure.DUPLICATES)
                .map(measure -> new Datum(
                        measure.label(),
                        measure.name(),
                        Answers.sum(answers.now(), measure.tally()),
                        Rows.of(filter.leads(measure))))
                .filter(one -> one.value() > 0)
                .toList();
    }

    private Card stock(Figure figure, LeadMeasure measure) {
        long value = Answers.sum(answers.open(), measure.tally());
        return Card.of(figure, value, Rows.of(filter.leads(measure, null)));
    }

    private Card unanswered() {
        Period earlier = new Period(Period.ALL_TIME.from(), answers.today());
        long waiting = Answers.sum(answers.open(), Tally.UNANSWERED, earlier);
        Card card = stock(Figure.UNANSWERED_NOW, LeadMeasure.UNANSWERED).saying(oldest());
        Rows rows = Rows.of(filter.leads(LeadMeasure.UNANSWERED, earlier));
        return waiting == 0 ? card : card.with(List.of(new Datum("from before today", "", waiting, rows)));
    }

    private String oldest() {
        return answers.open().stream()
                .filter(row -> row.get(Tally.UNANSWERED) > 0)
                .mapToLong(row -> ChronoUnit.DAYS.between(row.day(), answers.today()))
                .max()
                .stream()
                .mapToObj(Age::oldest)
                .findFirst()
                .orElse("");
    }
}
