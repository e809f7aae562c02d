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
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Promise;
import studio.hairline.leads.RecentResponses;
import studio.hairline.leads.Replies;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;

/** Counts the promises kept: whole days from the tallies, less the rows of a day that are too young to be judged. */
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
                        new Young(filter, period, promise.judgedBefore(asOf)),
                        (rows, since) -> recent.keptSince(rows, since, promise)))
                .toList();
        Young silent = new Young(filter, period, judgedBefore(asOf));
        List<TallyRow> wrote = sums(at, filter, silent.upTo(time), WROTE);
        return new Kept(promises, judged(wrote, Tally.CAME_BACK, silent, recent::wroteBackSince));
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
    private record Young(DashboardFilter filter, Period period, Instant since) {

        /** @return the days of the period up to the one on which it falls */
        Period upTo(StudioTime time) {
            return period.before(time.dayOf(since).plusDays(1));
        }
    }

    /** Somebody may come between the two questions: there is no less than nobody. */
    private Rate judged(List<TallyRow> rows, Tally hits, Young young, BiFunction<LeadFilter, Instant, Rate> ask) {
        Period upTo = young.upTo(time);
        List<TallyRow> all =
                rows.stream().filter(row -> row.day().isBefore(upTo.until())).toList();
        Period edge = upTo.since(time.dayOf(young.since()));
        Rate less = edge.isEmpty()
                ? new Rate(0, 0)
                : ask.apply(young.filter().leads(LeadMeasure.INQUIRIES, edge).answered(Replies.WAITING), young.since());
        long n = Math.max(0, Answers.sum(all, Tally.WAITED) - less.n());
        return new Rate(Math.clamp(Answers.sum(all, hits) - less.hits(), 0, n), n);
    }
}
