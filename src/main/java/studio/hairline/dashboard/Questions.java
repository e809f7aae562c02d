package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Slice;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyBookThen;
import studio.hairline.tallies.TallyRow;
import studio.hairline.ui.KnownOn;

/** Asks the tallies everything the dashboard shows: a fixed number of statements, whatever is in the studio. */
@Component
class Questions {

    static final int STOCK_DAYS = 91;
    private static final int MONTHS_BACK = 72;
    private static final Set<Tally> COUNTS =
            and(EnumSet.range(Tally.INQUIRIES, Tally.EARNED_CENTS), Tally.COLLECTED_CENTS);
    private static final Set<Tally> STOCK = EnumSet.of(Tally.STILL_OPEN, Tally.UNANSWERED, Tally.HELD_CENTS);
    private static final Set<Tally> OPEN = EnumSet.of(Tally.STILL_OPEN);
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
    private final StudioTime time;

    Questions(TallyBook book, LateQuestion late, KeptQuestion kept, StudioTime time) {
        this.book = book;
        this.late = late;
        this.kept = kept;
        this.time = time;
    }

    @Transactional(readOnly = true)
    Answers ask(DashboardFilter filter, Instant asOf, boolean money) {
        LocalDate today = time.dayOf(asOf);
        Compared compared = filter.compared(today);
        Period period = filter.period();
        Period before = compared.before();
        Set<Tally> counts = seen(COUNTS, money);
        Slice byCategory = filter.slice(Split.CATEGORY);
        List<TallyRow> now = Bucket.fitting(period) == Bucket.MONTH
                ? book.months(byCategory, period, counts)
                : book.days(byCategory, period, counts);
        List<TallyRow> stock = stock(filter.slice(Split.NOTHING), today, seen(STOCK, money));
        return new Answers(
                today,
                asOf,
                compared,
                now,
                sums(filter.slice(Split.NOTHING), before, counts),
                sums(filter.slice(Split.SOURCE), period, SOURCES),
                book.days(filter.slice(Split.NOTHING), period, HOURS),
                stock,
                late.ask(filter, asOf, stock),
                sums(byCategory, ripe(period, today), RIPE),
                sums(filter.slice(Split.NOTHING), ripe(before, today), RIPE),
                kept.ask(filter, period, asOf),
                before == null ? null : kept.ask(filter, before, asOf),
                before == null ? List.of() : months(filter.slice(Split.NOTHING), today, money));
    }

    /**
     * What is drawn of a day that is over; nothing is compared, and nobody is waited for.
     *
     * @param then the tallies at its end
     */
    Answers known(DashboardFilter filter, LocalDate day, TallyBookThen then, boolean money) {
        Period period = filter.period();
        Slice byCategory = filter.slice(Split.CATEGORY);
        Slice whole = filter.slice(Split.NOTHING);
        Set<Tally> counts = seen(COUNTS, money);
        Period ripe = ripe(period, day);
        LocalDate recent = day.minusDays(STOCK_DAYS);
        Instant end = KnownOn.end(day, time.zone());
        return new Answers(
                day,
                end,
                filter.compared(day),
                Bucket.fitting(period) == Bucket.MONTH
                        ? then.months(byCategory, period, counts)
                        : then.days(byCategory, period, counts),
                List.of(),
                then.months(filter.slice(Split.SOURCE), period, SOURCES),
                then.days(whole, period, HOURS),
                Stream.concat(
                                then.months(whole, new Period(Period.ALL_TIME.from(), recent), OPEN).stream(),
                                then.days(whole, new Period(recent, Period.ALL_TIME.until()), OPEN).stream())
                        .toList(),
                new Late(end, 0, 0),
                ripe == null ? List.of() : then.months(byCategory, ripe, RIPE),
                List.of(),
                Kept.NOTHING,
                null,
                List.of());
    }

    private List<TallyRow> months(Slice slice, LocalDate today, boolean money) {
        LocalDate running = today.withDayOfMonth(1);
        return book.months(slice, new Period(running.minusMonths(MONTHS_BACK), running), seen(JUDGED, money));
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

    private List<TallyRow> stock(Slice slice, LocalDate today, Set<Tally> tallies) {
        LocalDate recent = today.minusDays(STOCK_DAYS);
        Period older = new Period(Period.ALL_TIME.from(), recent);
        return Stream.concat(
                        sums(slice, older, tallies).stream()
                                .map(row -> new TallyRow(recent.minusDays(1), row.key(), row.amounts())),
                        book.days(slice, new Period(recent, Period.ALL_TIME.until()), tallies).stream())
                .toList();
    }

    private List<TallyRow> sums(Slice slice, @Nullable Period period, Set<Tally> tallies) {
        return period == null
                ? List.of()
                : List.copyOf(book.sums(slice, period, tallies).values());
    }
}
