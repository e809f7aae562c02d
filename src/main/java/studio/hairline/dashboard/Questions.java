package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Bucket;
import studio.hairline.figures.Compared;
import studio.hairline.figures.Period;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.RecentResponses;
import studio.hairline.leads.ResponseFigures;
import studio.hairline.leads.ResponsesThen;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Slice;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyBookThen;
import studio.hairline.tallies.TallyRow;

/** Asks the tallies everything the dashboard shows: a fixed number of statements, whatever is in the studio. */
@Component
class Questions {

    static final int STOCK_DAYS = 91;
    private static final int MONTHS_BACK = 72;
    private static final Set<Tally> COUNTS =
            and(EnumSet.range(Tally.INQUIRIES, Tally.EARNED_CENTS), Tally.COLLECTED_CENTS);
    private static final Set<Tally> STOCK = EnumSet.of(Tally.STILL_OPEN, Tally.UNANSWERED, Tally.HELD_CENTS);
    private static final Set<Tally> MONEY =
            EnumSet.of(Tally.BOOKED_CENTS, Tally.EARNED_CENTS, Tally.COLLECTED_CENTS, Tally.HELD_CENTS);
    private static final Set<Tally> RIPE = EnumSet.of(Tally.INQUIRIES, Tally.CONVERTED_IN_TIME);
    private static final Set<Tally> SOURCES = EnumSet.of(Tally.INQUIRIES, Tally.CONVERSIONS);
    private static final Set<Tally> JUDGED = EnumSet.of(
            Tally.INQUIRIES,
            Tally.CONVERSIONS,
            Tally.SESSIONS_COMPLETED,
            Tally.BOOKED_CENTS,
            Tally.EARNED_CENTS,
            Tally.COLLECTED_CENTS);
    private static final Set<Tally> HOURS =
            EnumSet.copyOf(IntStream.range(0, 24).mapToObj(Tally::arrivedAt).toList());

    private final TallyBook book;
    private final LateQuestion late;
    private final KeptQuestion kept;
    private final Responses responses;

    Questions(TallyBook book, LateQuestion late, KeptQuestion kept, Responses responses) {
        this.book = book;
        this.late = late;
        this.kept = kept;
        this.responses = responses;
    }

    /** How those were answered who came a short while ago, now and then. */
    @Component
    record Responses(ResponseFigures now, ResponsesThen then, StudioTime time) {}

    @Transactional(readOnly = true)
    Answers ask(DashboardFilter filter, Instant asOf, boolean money) {
        LocalDate today = responses.time().dayOf(asOf);
        return ask(
                filter,
                new Standpoint(today, asOf, TallyBookThen.now(book), responses.now(), late.target(), true, null),
                money);
    }

    /** The same at the end of a day that is over. */
    Answers known(DashboardFilter filter, PastDay past, boolean money) {
        RecentResponses recent = responses.then().recent(past.leads());
        int target = past.studio().firstResponseMinutes();
        boolean came = refusal(filter, past).isEmpty();
        Long held = money
                ? Long.valueOf(
                        past.money().total(filter.money(MoneyMeasure.HELD)).cents())
                : null;
        return ask(filter, new Standpoint(past.day(), past.end(), past.book(), recent, target, came, held), money);
    }

    /** @return why it is not known then how promises were kept; nothing when it is */
    static Optional<String> refusal(DashboardFilter filter, PastDay past) {
        return past.leads().refusal(new AnsweringCards(filter).waiting());
    }

    private Answers ask(DashboardFilter filter, Standpoint at, boolean money) {
        LocalDate today = at.today();
        TallyBookThen then = at.book();
        Compared compared = filter.compared(today);
        Period period = filter.period();
        Period before = compared.before();
        Set<Tally> counts = seen(COUNTS, money);
        Slice byCategory = filter.slice(Split.CATEGORY);
        Slice whole = filter.slice(Split.NOTHING);
        List<TallyRow> now = Bucket.fitting(period) == Bucket.MONTH
                ? then.months(byCategory, period, counts)
                : then.days(byCategory, period, counts);
        List<TallyRow> stock = stock(whole, at, seen(STOCK, money));
        Long held = at.held();
        return new Answers(
                today,
                at.asOf(),
                compared,
                now,
                sums(then, whole, before, counts),
                sums(then, filter.slice(Split.SOURCE), period, SOURCES),
                then.days(whole, period, HOURS),
                stock,
                late.ask(filter, at, stock),
                sums(then, byCategory, ripe(period, today), RIPE),
                sums(then, whole, ripe(before, today), RIPE),
                at.came() ? kept.ask(filter, period, at) : null,
                at.came() && before != null ? kept.ask(filter, before, at) : null,
                before == null ? List.of() : months(whole, at, money),
                held == null ? Answers.sum(stock, Tally.HELD_CENTS) : held);
    }

    private static List<TallyRow> months(Slice slice, Standpoint at, boolean money) {
        LocalDate running = at.today().withDayOfMonth(1);
        return at.book().months(slice, new Period(running.minusMonths(MONTHS_BACK), running), seen(JUDGED, money));
    }

    /** @return the part of a period whose inquiries are old enough to be judged; null for none */
    static @Nullable Period ripe(@Nullable Period period, LocalDate today) {
        LocalDate until = ripeUntil(today);
        return period == null || !period.from().isBefore(until)
                ? null
                : new Period(period.from(), period.until().isBefore(until) ? period.until() : until);
    }

    /** @return the rest of it; null for none */
    static @Nullable Period ripening(Period period, LocalDate today) {
        LocalDate from = ripeUntil(today);
        return period.until().isAfter(from)
                ? new Period(period.from().isAfter(from) ? period.from() : from, period.until())
                : null;
    }

    private static LocalDate ripeUntil(LocalDate today) {
        return today.minusDays(Conversion.HORIZON_DAYS - 1L);
    }

    private static Set<Tally> and(Set<Tally> some, Tally one) {
        Set<Tally> more = EnumSet.copyOf(some);
        more.add(one);
        return more;
    }

    private static Set<Tally> seen(Set<Tally> tallies, boolean money) {
        Set<Tally> seen = EnumSet.copyOf(tallies);
        if (!money) {
            seen.removeAll(MONEY);
        }
        return seen;
    }

    private static List<TallyRow> stock(Slice slice, Standpoint at, Set<Tally> tallies) {
        LocalDate recent = at.today().minusDays(STOCK_DAYS);
        Period older = new Period(Period.ALL_TIME.from(), recent);
        return Stream.concat(
                        at.book().sums(slice, older, tallies).stream()
                                .map(row -> new TallyRow(recent.minusDays(1), row.key(), row.amounts())),
                        at.book().days(slice, new Period(recent, Period.ALL_TIME.until()), tallies).stream())
                .toList();
    }

    private static List<TallyRow> sums(TallyBookThen book, Slice slice, @Nullable Period period, Set<Tally> tallies) {
        return period == null ? List.of() : book.sums(slice, period, tallies);
    }
}
