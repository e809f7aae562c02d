package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.figures.Series;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;
import studio.hairline.treatments.SessionMeasure;

/** The cards of the page, from the answers of the tallies. */
final class Cards {

    private final DashboardFilter filter;
    private final Answers answers;
    private final Asides asides;

    Cards(DashboardFilter filter, Answers answers) {
        this.filter = filter;
        this.answers = answers;
        this.asides = new Asides(filter, answers);
    }

    List<Card> all(boolean money) {
        List<Card> cards = new ArrayList<>(List.of(
                counted(Figure.NEW_INQUIRIES, LeadMeasure.INQUIRIES, asides.inquiries()),
                stock(Figure.UNANSWERED_NOW, LeadMeasure.UNANSWERED, asides.unanswered())));
        cards.addAll(kept());
        cards.add(
                KeptCards.tried(filter, answers.now(), answers.compared().before() == null ? null : answers.before()));
        cards.addAll(List.of(
                stock(Figure.OPEN_NOW, LeadMeasure.OPEN, asides.open()),
                counted(Figure.CONVERSIONS, LeadMeasure.CONVERSIONS, List.of()),
                rate(),
                card(
                        Figure.SESSIONS,
                        Tally.SESSIONS_COMPLETED,
                        Rows.of(filter.sessions(SessionMeasure.SESSIONS_COMPLETED)),
                        List.of())));
        if (money) {
            cards.add(booked());
            cards.add(card(
                    Figure.EARNED, Tally.EARNED_CENTS, Rows.of(filter.sessions(SessionMeasure.EARNED)), List.of()));
        }
        return List.copyOf(cards);
    }

    private List<Card> kept() {
        Kept kept = answers.kept();
        return kept == null ? List.of() : new KeptCards(filter, answers.asOf(), kept, answers.keptBefore()).all();
    }

    private Card counted(Figure figure, LeadMeasure measure, List<Aside> asides) {
        return card(figure, measure.tally(), Rows.of(filter.leads(measure)), asides);
    }

    private Card booked() {
        return card(Figure.BOOKED, Tally.BOOKED_CENTS, Rows.of(filter.leads(LeadMeasure.CONVERSIONS)), List.of());
    }

    private Card card(Figure figure, Tally tally, Rows rows, List<Aside> asides) {
        long now = Answers.sum(answers.now(), tally);
        Moved moved = new Judge(answers.compared(), answers.today())
                .moved(now, Answers.sum(answers.before(), tally), tally, answers.months());
        return new Card(figure, now, null, moved, course(filter.period(), answers.now(), tally), asides, rows);
    }

    /** All time begins with the first day on which there was anything, and ends with the last. */
    static List<Long> course(Period period, List<TallyRow> rows, Tally tally) {
        Map<LocalDate, Long> days = byDay(rows, tally);
        days.values().removeIf(value -> value == 0);
        return Series.of(period, days).values();
    }

    static Map<LocalDate, Long> byDay(List<TallyRow> rows, Tally tally) {
        return rows.stream().collect(Collectors.toMap(TallyRow::day, row -> row.get(tally), Long::sum));
    }

    private Card stock(Figure figure, LeadMeasure measure, List<Aside> asides) {
        long value = Answers.sum(answers.stock(), measure.tally());
        return new Card(figure, value, null, null, List.of(), asides, Rows.of(filter.leads(measure, null)));
    }

    private Card rate() {
        Rate rate = rate(answers.ripe());
        Rate before = rate(answers.ripeBefore());
        Period ripe = Questions.ripe(filter.period(), answers.today());
        long ripening = Answers.sum(answers.now(), Tally.INQUIRIES) - rate.n();
        List<Aside> beside = asides.rate(ripening, answers.compared().before() == null ? null : before);
        return new Card(Figure.CONVERSION_RATE, rate.hits(), rate, null, List.of(), beside, ripeRows(ripe));
    }

    /** Without anything ripe there is no rate: the card opens what is ripening. */
    private Rows ripeRows(@Nullable Period ripe) {
        return Rows.of(
                ripe == null ? filter.leads(LeadMeasure.INQUIRIES) : filter.leads(LeadMeasure.CONVERTED_IN_TIME, ripe));
    }

    static Rate rate(List<TallyRow> ripe) {
        return new Rate(Answers.sum(ripe, Tally.CONVERTED_IN_TIME), Answers.sum(ripe, Tally.INQUIRIES));
    }
}
