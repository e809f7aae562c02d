package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Answered;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.Promise;
import studio.hairline.leads.Replies;
import studio.hairline.leads.ResponseFigures;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyRow;

/** Counts the promises kept: whole days from the tallies, and the rows of the one or two days that are partly too young. */
@Component
class KeptQuestion {

    private static final Set<Tally> PROMISES = EnumSet.of(Tally.WAITED, Tally.KEPT_15M, Tally.KEPT_1H, Tally.KEPT_24H);
    private static final Set<Tally> WROTE = EnumSet.of(Tally.WAITED, Tally.CAME_BACK);

    private final TallyBook book;
    private final ResponseFigures figures;
    private final LeadRows rows;
    private final StudioTime time;

    KeptQuestion(TallyBook book, ResponseFigures figures, LeadRows rows, StudioTime time) {
        this.book = book;
        this.figures = figures;
        this.rows = rows;
        this.time = time;
    }

    Kept ask(DashboardFilter filter, Period period, Instant asOf) {
        return new Kept(promises(filter, period, asOf), wroteBack(filter, period, asOf));
    }

    private List<Rate> promises(DashboardFilter filter, Period period, Instant asOf) {
        LocalDate young = time.dayOf(Promise.DAY.judgedBefore(asOf));
        Collection<TallyRow> old = sums(filter, period.before(young), PROMISES);
        List<Rate> fresh = Answered.kept(
                period.since(young).isEmpty()
                        ? List.of()
                        : figures.answered(waiting(filter, period.since(young)), asOf));
        return Stream.of(Promise.values())
                .map(promise -> plus(rate(old, promise.tally()), fresh.get(promise.ordinal())))
                .toList();
    }

    private Rate wroteBack(DashboardFilter filter, Period period, Instant asOf) {
        Instant judged = judgedBefore(asOf);
        LocalDate edge = time.dayOf(judged);
        Rate old = rate(sums(filter, period.before(edge), WROTE), Tally.CAME_BACK);
        Period day = period.since(edge).before(edge.plusDays(1));
        if (day.isEmpty()) {
            return old;
        }
        LeadFilter all = waiting(filter, day).receivedBefore(judged);
        LeadFilter wrote = all.answered(all.replies().with(Replies.Sign.WROTE_BACK));
        return plus(old, new Rate(rows.count(wrote), rows.count(all)));
    }

    /** @return whoever came earlier had their 14 days to write back */
    static Instant judgedBefore(Instant asOf) {
        return asOf.truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(Replies.TWO_WAY_DAYS));
    }

    private Collection<TallyRow> sums(DashboardFilter filter, Period days, Set<Tally> tallies) {
        return days.isEmpty()
                ? List.of()
                : book.sums(filter.slice(Split.NOTHING), days, tallies).values();
    }

    private static LeadFilter waiting(DashboardFilter filter, Period days) {
        return filter.leads(LeadMeasure.INQUIRIES, days).answered(Replies.WAITING);
    }

    private static Rate rate(Collection<TallyRow> rows, Tally hits) {
        return new Rate(Answers.sum(rows, hits), Answers.sum(rows, Tally.WAITED));
    }

    private static Rate plus(Rate one, Rate more) {
        return new Rate(one.hits() + more.hits(), one.n() + more.n());
    }
}
