package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.figures.Slot;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.tallies.Tally;
import studio.hairline.treatments.SessionMeasure;

/**
 * The numbers of the charts that tell hair-loss categories apart; those without any included.
 *
 * @param opens the rows a number opens, of those it would open now
 */
record CategoryCharts(DashboardFilter filter, Answers answers, UnaryOperator<Rows> opens) {

    /** The numbers in a series, in their order; together they are all completed sessions. */
    static final List<SessionMeasure> NUMBERS = List.of(
            SessionMeasure.FIRST,
            SessionMeasure.SECOND,
            SessionMeasure.THIRD,
            SessionMeasure.FOURTH_OR_LATER,
            SessionMeasure.TOUCH_UPS,
            SessionMeasure.UNNUMBERED);

    /**
     * Inquiries of each stretch of time by category.
     *
     * @param slots stretches of time, in their order
     */
    List<Datum> overTime(List<Slot> slots) {
        List<Datum> data = new ArrayList<>();
        for (Category category : categories()) {
            Map<LocalDate, Long> days = Cards.byDay(Answers.of(answers.now(), category.name()), Tally.INQUIRIES);
            for (Slot slot : slots) {
                long sum = days.entrySet().stream()
                        .filter(day -> slot.period().contains(day.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
                LeadFilter rows =
                        filter.leads(LeadMeasure.INQUIRIES, slot.period()).about(Set.of(category));
                data.add(new Datum(slot.label(), category.name(), sum, opens.apply(Rows.of(rows))));
            }
        }
        return data;
    }

    /** A measure of the whole period for each category of the page, those without any included. */
    List<Datum> of(LeadMeasure measure, Tally tally) {
        return categories().stream()
                .map(category -> new Datum(
                        category.label(),
                        category.name(),
                        Answers.sum(Answers.of(answers.now(), category.name()), tally),
                        opens.apply(Rows.of(filter.leads(measure).about(Set.of(category))))))
                .toList();
    }

    /** Completed sessions of each category by their number in the series; the kind is the measure's name. */
    List<Datum> sessions() {
        return categories().stream()
                .flatMap(category -> NUMBERS.stream().map(measure -> sessions(category, measure)))
                .toList();
    }

    private Datum sessions(Category category, SessionMeasure measure) {
        Tally tally = Objects.requireNonNull(measure.tally());
        return new Datum(
                category.label(),
                measure.name(),
                Answers.sum(Answers.of(answers.now(), category.name()), tally),
                opens.apply(Rows.of(filter.sessions(measure).about(Set.of(category)))));
    }

    List<Datum> earned() {
        return categories().stream()
                .map(category -> new Datum(
                        category.label(),
                        category.name(),
                        Answers.sum(Answers.of(answers.now(), category.name()), Tally.EARNED_CENTS),
                        opens.apply(
                                Rows.of(filter.sessions(SessionMeasure.EARNED).about(Set.of(category))))))
                .toList();
    }

    List<RateDatum> rates() {
        Period ripe = Questions.ripe(filter.period(), answers.today());
        return ripe == null
                ? List.of()
                : categories().stream()
                        .map(category -> rate(category, ripe))
                        .filter(one -> one.rate().n() > 0)
                        .toList();
    }

    private RateDatum rate(Category category, Period ripe) {
        Rate rate = Cards.rate(Answers.of(answers.ripe(), category.name()));
        LeadFilter rows = filter.leads(LeadMeasure.CONVERTED_IN_TIME, ripe).about(Set.of(category));
        return new RateDatum(category.name(), rate, opens.apply(Rows.of(rows)));
    }

    List<Category> categories() {
        return filter.categories().isEmpty()
                ? List.of(Category.values())
                : filter.categories().stream().sorted().toList();
    }
}
