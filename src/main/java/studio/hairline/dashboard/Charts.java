package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.hairline.figures.Bucket;
import studio.hairline.figures.Period;
import studio.hairline.figures.Slot;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.ResponseTime;
import studio.hairline.leads.Source;
import studio.hairline.leads.Step;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;

/** The numbers of the charts, from the answers of the tallies; each knows its rows. */
final class Charts {

    private final DashboardFilter filter;
    private final Answers answers;
    private final UnaryOperator<Rows> opens;
    private final CategoryCharts byCategory;

    Charts(DashboardFilter filter, Answers answers) {
        this(filter, answers, rows -> rows);
    }

    /** @param opens the rows a number opens, of those it would open now */
    Charts(DashboardFilter filter, Answers answers, UnaryOperator<Rows> opens) {
        this.filter = filter;
        this.answers = answers;
        this.opens = opens;
        this.byCategory = new CategoryCharts(filter, answers, opens);
    }

    /**
     * @param cards what stands above the charts
     * @param owner whether money is shown
     * @param differing what was found wrong with a figure, by its code
     */
    DashboardPage page(List<Card> cards, boolean owner, Map<String, String> differing) {
        List<Slot> slots = Bucket.fitting(filter.period()).slots(shown());
        return new DashboardPage(
                filter,
                answers.asOf(),
                answers.compared(),
                cards,
                slots,
                byCategory.categories(),
                byCategory.overTime(slots),
                byCategory.of(LeadMeasure.INQUIRIES, Tally.INQUIRIES),
                byCategory.of(LeadMeasure.CONVERSIONS, Tally.CONVERSIONS),
                byCategory.rates(),
                owner ? byCategory.of(LeadMeasure.CONVERSIONS, Tally.BOOKED_CENTS) : List.of(),
                owner ? byCategory.earned() : List.of(),
                byCategory.sessions(),
                sources(),
                funnel(),
                hours(),
                responses(),
                ages(),
                differing);
    }

    private Rows behind(LeadFilter rows) {
        return opens.apply(Rows.of(rows));
    }

    /** All time is drawn from the studio's first month up to today. */
    private Period shown() {
        if (!filter.period().equals(Period.ALL_TIME)) {
            return filter.period();
        }
        Map<LocalDate, Long> months = answers.now().stream()
                .collect(Collectors.toMap(
                        row -> row.day().withDayOfMonth(1), row -> row.get(Tally.INQUIRIES), Long::sum));
        LocalDate first = months.entrySet().stream()
                .filter(month -> month.getValue() > 0)
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .filter(answers.today()::isAfter)
                .orElse(answers.today().withDayOfMonth(1));
        return new Period(first, answers.today().plusDays(1));
    }

    /** @return for each source in turn its inquiries, then its conversions */
    List<Datum> sources() {
        List<Source> all = filter.sources().isEmpty() ? List.of(Source.values()) : List.copyOf(filter.sources());
        return all.stream()
                .flatMap(source -> Stream.of(LeadMeasure.INQUIRIES, LeadMeasure.CONVERSIONS)
                        .map(measure -> new Datum(
                                source.label(),
                                source.name(),
                                Answers.sum(Answers.of(answers.sources(), source.name()), measure.tally()),
                                behind(filter.leads(measure).from(Set.of(source))))))
                .toList();
    }

    List<Datum> funnel() {
        return Arrays.stream(Step.values())
                .map(step -> datum(step.label(), step.name(), LeadMeasure.of(step.tally())))
                .toList();
    }

    List<Datum> responses() {
        return Arrays.stream(ResponseTime.values())
                .map(time -> datum(time.label(), time.name(), LeadMeasure.of(time.tally())))
                .toList();
    }

    private Datum datum(String place, String kind, LeadMeasure measure) {
        long sum = Answers.sum(answers.now(), measure.tally());
        return new Datum(place, kind, sum, behind(filter.leads(measure)));
    }

    /** Arrivals by the studio's hour of the week, 168 of them, Monday 0:00 first. */
    List<Datum> hours() {
        long[] counts = new long[168];
        for (TallyRow day : answers.hours()) {
            int first = (day.day().getDayOfWeek().getValue() - 1) * 24;
            IntStream.range(0, 24).forEach(hour -> counts[first + hour] += day.get(Tally.arrivedAt(hour)));
        }
        LeadFilter all = filter.leads(LeadMeasure.INQUIRIES);
        return IntStream.range(0, counts.length)
                .mapToObj(hour -> new Datum("", String.valueOf(hour), counts[hour], behind(all.arrivedAt(hour))))
                .toList();
    }

    List<Datum> ages() {
        return Arrays.stream(Age.values())
                .map(age -> {
                    Period days = age.arrivals(answers.today());
                    long sum = answers.stock().stream()
                            .filter(row -> days.contains(row.day()))
                            .mapToLong(row -> row.get(Tally.STILL_OPEN))
                            .sum();
                    return new Datum(age.label(), age.name(), sum, behind(filter.leads(LeadMeasure.OPEN, days)));
                })
                .toList();
    }
}
