package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Arrived;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Promise;
import studio.hairline.leads.RecentResponses;
import studio.hairline.leads.Replies;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;

/**
 * Counts the promises kept: whole days from the tallies, and of the day on which those begin who are too young to be judged the rows, of
 * its shorter side.
 */
@Component
class KeptQuestion {

    private static final Set<Tally> PROMISES = EnumSet.of(Tally.WAITED, Tally.KEPT_15M, Tally.KEPT_1H, Tally.KEPT_24H);
    private static final Set<Tally> WROTE = EnumSet.of(Tally.WAITED, Tally.CAME_BACK);

    private final StudioTime time;

    KeptQuestion(StudioTime time) {
        this.time = time;
    }

    Kept ask(DashboardFilter filter, Period period, Standpoint at) {
        Instant asOf = at.asOf();
        RecentResponses recent = at.recent();
        LocalDate young = time.dayOf(Promise.DAY.judgedBefore(asOf));
        Stream<TallyRow> before = sums(at, filter, period.before(young), PROMISES).stream();
        List<TallyRow> all = Stream.concat(before, days(at, filter, period.since(young)).stream())
                .toList();
        List<Rate> promises = Arrays.stream(Promise.values())
                .map(promise -> judged(
                        all,
                        promise.tally(),
                        new Young(filter, period, promise.judgedBefore(asOf), asOf),
                        (rows, arrived) -> recent.kept(rows, arrived, promise)))
                .toList();
        Young silent = new Young(filter, period, judgedBefore(asOf), asOf);
        List<TallyRow> wrote = sums(at, filter, silent.whole(time), WROTE);
        return new Kept(promises, judged(wrote, Tally.CAME_BACK, silent, recent::wroteBack));
    }

    /** @return whoever came earlier had their 14 days to write back */
    static Instant judgedBefore(Instant asOf) {
        return asOf.truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(Replies.TWO_WAY_DAYS));
    }

    private static List<TallyRow> sums(Standpoint at, DashboardFilter filter, Period days, Set<Tally> tallies) {
        return days.isEmpty() ? List.of() : at.book().sums(filter.slice(Split.NOTHING), days, tallies);
    }

    private static List<TallyRow> days(Standpoint at, DashboardFilter filter, Period days) {
        return days.isEmpty() ? List.of() : at.book().days(filter.slice(Split.NOTHING), days, PROMISES);
    }

    /** Those of a period who arrived since an instant are too young to be judged. */
    private record Young(DashboardFilter filter, Period period, Instant since, Instant asOf) {

        /**
         * @return whether the day on which it falls counts as a whole, less the young, and else the older of its rows count; of a day
         *     that is not over, only what there is of it has a side
         */
        boolean isLate(StudioTime time) {
            LocalDate day = time.dayOf(since);
            Instant begins = day.atStartOfDay(time.zone()).toInstant();
            Instant over = day.plusDays(1).atStartOfDay(time.zone()).toInstant();
            Instant ends = over.isBefore(asOf) ? over : asOf;
            return Duration.between(since, ends).compareTo(Duration.between(begins, since)) <= 0;
        }

        /** @return the days that count as a whole */
        Period whole(StudioTime time) {
            return period.before(time.dayOf(since).plusDays(isLate(time) ? 1 : 0));
        }

        /** @return the day on which it falls; empty where the period leaves it out */
        Period edge(StudioTime time) {
            LocalDate day = time.dayOf(since);
            return period.since(day).before(day.plusDays(1));
        }
    }

    private Rate judged(List<TallyRow> rows, Tally hits, Young young, BiFunction<LeadFilter, Arrived, Rate> ask) {
        LocalDate until = young.whole(time).until();
        List<TallyRow> whole =
                rows.stream().filter(row -> row.day().isBefore(until)).toList();
        Rate counted = new Rate(Answers.sum(whole, hits), Answers.sum(whole, Tally.WAITED));
        Period edge = young.edge(time);
        if (edge.isEmpty()) {
            return counted;
        }
        LeadFilter asked = young.filter().leads(LeadMeasure.INQUIRIES, edge).answered(Replies.WAITING);
        boolean late = young.isLate(time);
        Rate some = ask.apply(asked, new Arrived(young.since(), late));
        return late ? less(counted, some) : new Rate(counted.hits() + some.hits(), counted.n() + some.n());
    }

    /** Somebody may come between the two questions: there is no less than nobody. */
    private static Rate less(Rate all, Rate some) {
        long n = Math.max(0, all.n() - some.n());
        return new Rate(Math.clamp(all.hits() - some.hits(), 0, n), n);
    }
}
