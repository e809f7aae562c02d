package studio.hairline.leads;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Bucket;
import studio.hairline.figures.Period;
import studio.hairline.tallies.Slice;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyRow;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/**
 * What the leads say in numbers: one statement a question, about the categories, sources, assignee and period of a filter (what
 * it counts is not looked at). Money is fetched for the owner alone.
 */
@Service
@ForStaff
public class LeadFigures {

    private static final int SINGLE_DAYS = 91;
    private static final Set<Tally> COUNTS = EnumSet.range(Tally.INQUIRIES, Tally.LOSSES);
    private static final Set<Tally> STOCK = EnumSet.of(Tally.STILL_OPEN, Tally.UNANSWERED);
    private static final Set<Tally> RIPE = EnumSet.of(Tally.INQUIRIES, Tally.CONVERTED_IN_TIME);
    private static final Set<Tally> SOURCES = EnumSet.of(Tally.INQUIRIES, Tally.CONVERSIONS);
    private static final Set<Tally> HOURS = hours();

    private final TallyBook book;
    private final CurrentUser user;

    LeadFigures(TallyBook book, CurrentUser user) {
        this.book = book;
        this.user = user;
    }

    /** @return everything counted, by category, in days or months fine enough for the bucket */
    @Transactional(readOnly = true)
    public List<TallyRow> course(LeadFilter about, Bucket bucket) {
        return along(about, bucket, counts());
    }

    /** @return everything counted, as one row, or none */
    @Transactional(readOnly = true)
    public List<TallyRow> together(LeadFilter about) {
        return sums(about, Split.NOTHING, counts());
    }

    /** @return inquiries and conversions by source */
    @Transactional(readOnly = true)
    public List<TallyRow> bySource(LeadFilter about) {
        return sums(about, Split.SOURCE, SOURCES);
    }

    /** @return for each day with inquiries their hours of arrival and how many were answered within the hour */
    @Transactional(readOnly = true)
    public List<TallyRow> arrivals(LeadFilter about) {
        return book.days(LeadSlice.of(about, Split.NOTHING), days(about), HOURS);
    }

    /** @return inquiries, and those converted within 90 days, by category; ask about days old enough */
    @Transactional(readOnly = true)
    public List<TallyRow> ripe(LeadFilter about, Bucket bucket) {
        return along(about, bucket, RIPE);
    }

    /** @return what is open by day of arrival, whatever the period; all that is older than 91 days stands on the day before */
    @Transactional(readOnly = true)
    public List<TallyRow> open(LeadFilter about, LocalDate today) {
        LocalDate recent = today.minusDays(SINGLE_DAYS);
        Period older = new Period(Period.ALL_TIME.from(), recent);
        Stream<TallyRow> old = sums(about.in(older), Split.NOTHING, STOCK).stream()
                .map(row -> new TallyRow(recent.minusDays(1), row.key(), row.amounts()));
        Period since = new Period(recent, Period.ALL_TIME.until());
        return Stream.concat(old, book.days(LeadSlice.of(about, Split.NOTHING), since, STOCK).stream())
                .toList();
    }

    private List<TallyRow> along(LeadFilter about, Bucket bucket, Set<Tally> tallies) {
        Slice slice = LeadSlice.of(about, Split.CATEGORY);
        return bucket == Bucket.MONTH
                ? book.months(slice, days(about), tallies)
                : book.days(slice, days(about), tallies);
    }

    private List<TallyRow> sums(LeadFilter about, Split split, Set<Tally> tallies) {
        return List.copyOf(
                book.sums(LeadSlice.of(about, split), days(about), tallies).values());
    }

    private Set<Tally> counts() {
        Set<Tally> counts = EnumSet.copyOf(COUNTS);
        counts.add(Tally.ANSWERED_IN_AN_HOUR);
        if (!user.isOwner()) {
            counts.remove(Tally.BOOKED_CENTS);
        }
        return counts;
    }

    private static Period days(LeadFilter about) {
        Period period = about.period();
        return period == null ? Period.ALL_TIME : period;
    }

    private static Set<Tally> hours() {
        Set<Tally> hours = EnumSet.of(Tally.INQUIRIES, Tally.ANSWERED_IN_AN_HOUR);
        IntStream.range(0, 24).mapToObj(Tally::arrivedAt).forEach(hours::add);
        return hours;
    }
}
