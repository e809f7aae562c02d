package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import studio.hairline.figures.Period;
import studio.hairline.figures.Series;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.tallies.Tally;
import studio.hairline.treatments.SessionMeasure;

/** The numbers of the charts by hair-loss category, those the page is about and "Not recorded" among them. */
final class CategoryCharts {

    static final List<SessionMeasure> SERIES = List.of(
            SessionMeasure.FIRST,
            SessionMeasure.SECOND,
            SessionMeasure.THIRD,
            SessionMeasure.FOURTH_OR_LATER,
            SessionMeasure.UNNUMBERED,
            SessionMeasure.TOUCH_UPS);

    private final DashboardFilter filter;
    private final Answers answers;

    CategoryCharts(DashboardFilter filter, Answers answers) {
        this.filter = filter;
        this.answers = answers;
    }

    List<Category> categories() {
        return filter.categories().isEmpty()
                ? List.of(Category.values())
                : filter.categories().stream().sorted().toList();
    }

    /** @return inquiries of each stretch of time by category, but for those there were none of */
    List<Datum> overTime(TimeAxis axis) {
        List<Datum> data = new ArrayList<>();
        for (Category category : categories()) {
            Map<LocalDate, Long> days =
                    Answers.byDay(Answers.of(answers.now(), category.name()), row -> row.get(Tally.INQUIRIES));
            for (Series.Point point : Series.of(axis.slots(), days).points()) {
                if (point.value() > 0) {
                    data.add(arrived(category, point));
                }
            }
        }
        return data;
    }

    private Datum arrived(Category category, Series.Point point) {
        Period days = point.slot().period();
        Rows rows = Rows.of(filter.leads(LeadMeasure.INQUIRIES, days).about(Set.of(category)));
        return new Datum(point.slot().label(), category.name(), point.value(), rows);
    }

    /** @return a sum over the leads of the period for each category, those without any included */
    List<Datum> leads(LeadMeasure measure, Tally tally) {
        return categories().stream()
                .map(category -> new Datum(
                        category.label(),
                        category.name(),
                        Answers.sum(Answers.of(answers.now(), category.name()), tally),
                        Rows.of(filter.leads(measure).about(Set.of(category)))))
                .toList();
    }

    /** @return a sum over the sessions of the period for each category, those without any included */
    List<Datum> sessions(SessionMeasure measure, Tally tally) {
        return categories().stream()
                .map(category -> new Datum(
                        category.label(),
                        category.name(),
                        Answers.sum(Answers.of(answers.sessions(), category.name()), tally),
                        Rows.of(filter.sessions(measure, filter.period()).about(Set.of(category)))))
                .toList();
    }

    /** @return completed sessions by category and by number in the series; the kind says which number */
    List<Datum> series() {
        return SERIES.stream()
                .flatMap(measure -> sessions(measure, Objects.requireNonNull(measure.tally())).stream()
                        .map(one -> new Datum(one.place(), measure.name(), one.value(), one.rows())))
                .toList();
    }

    List<RateDatum> rates() {
        Period ripe = answers.ripe();
        return ripe == null
                ? List.of()
                : categories().stream().map(category -> rate(category, ripe)).toList();
    }

    private RateDatum rate(Category category, Period ripe) {
        return new RateDatum(
                category.name(),
                RateCards.rate(Answers.of(answers.matured(), category.name()), Tally.CONVERTED_IN_TIME),
                Rows.of(filter.leads(LeadMeasure.CONVERTED_IN_TIME, ripe).about(Set.of(category))));
    }
}
