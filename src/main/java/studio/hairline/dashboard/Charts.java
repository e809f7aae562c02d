package studio.hairline.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.hairline.figures.Period;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.ResponseTime;
import studio.hairline.leads.Source;
import studio.hairline.leads.Step;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;
import studio.hairline.treatments.SessionMeasure;

/** The numbers of the charts that are not about categories; each knows its rows. */
final class Charts {

    /** The numbers in a series, in their order; together they are all completed sessions. */
    static final List<SessionMeasure> NUMBERS = List.of(
            SessionMeasure.FIRST,
            SessionMeasure.SECOND,
            SessionMeasure.THIRD,
            SessionMeasure.FOURTH_OR_LATER,
            SessionMeasure.TOUCH_UPS,
            SessionMeasure.UNNUMBERED);

    private final DashboardFilter filter;
    private final Answers answers;

    Charts(DashboardFilter filter, Answers answers) {
        this.filter = filter;
        this.answers = answers;
    }

    /** @return for each source in turn its inquiries, then its conversions */
    List<Datum> sources() {
        List<Source> all = filter.sources().isEmpty()
                ? List.of(Source.values())
                : filter.sources().stream().sorted().toList();
        return all.stream()
                .flatMap(source -> Stream.of(LeadMeasure.INQUIRIES, LeadMeasure.CONVERSIONS)
                        .map(measure -> source(source, measure)))
                .toList();
    }

    private Datum source(Source source, LeadMeasure measure) {
        return new Datum(
                source.label(),
                source.name(),
                Answers.sum(Answers.of(answers.sources(), source.name()), measure.tally()),
                Rows.of(filter.leads(measure).from(Set.of(source))));
    }

    /** @return for each step who came so far */
    List<Datum> funnel() {
        return Arrays.stream(Step.values())
                .map(step -> datum(step.label(), step.name(), LeadMeasure.of(step.tally())))
                .toList();
    }

    /** @return for each step but the last who came no further */
    List<Datum> stopped() {
        return Arrays.stream(Step.values())
                .flatMap(step -> step.stopped().map(measure -> datum(step.label(), step.name(), measure)).stream())
                .toList();
    }

    List<Datum> responses() {
        return Arrays.stream(ResponseTime.values())
                .map(time -> datum(time.label(), time.name(), LeadMeasure.of(time.tally())))
                .toList();
    }

    private Datum datum(String place, String kind, LeadMeasure measure) {
        long sum = Answers.sum(answers.now(), measure.tally());
        return new Datum(place, kind, sum, Rows.of(filter.leads(measure)));
    }

    /** Arrivals by the studio's hour of the week, 168 of them, Monday 0:00 first. */
    List<Datum> hours() {
        long[] counts = new long[168];
        for (TallyRow day : answers.arrivals()) {
            int first = (day.day().getDayOfWeek().getValue() - 1) * 24;
            IntStream.range(0, 24).forEach(hour -> counts[first + hour] += day.get(Tally.arrivedAt(hour)));
        }
        LeadFilter all = filter.leads(LeadMeasure.INQUIRIES);
        return IntStream.range(0, counts.length)
                .mapToObj(hour -> new Datum("", String.valueOf(hour), counts[hour], Rows.of(all.arrivedAt(hour))))
                .toList();
    }

    List<Datum> ages() {
        return Arrays.stream(Age.values()).map(this::age).toList();
    }

    private Datum age(Age age) {
        Period days = age.arrivals(answers.today());
        long sum = Answers.sum(answers.open(), Tally.STILL_OPEN, days);
        return new Datum(age.label(), age.name(), sum, Rows.of(filter.leads(LeadMeasure.OPEN, days)));
    }
}
