package studio.hairline.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.figures.Bucket;
import studio.hairline.figures.Incidence;
import studio.hairline.figures.Period;
import studio.hairline.figures.Shrunk;
import studio.hairline.leads.Category;
import studio.hairline.leads.Fate;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Source;
import studio.hairline.team.ForStaff;

/** How cohorts of arrival convert: what is ripe, what is still ripening, and what is to be expected of it. */
@Service
@ForStaff
public class Cohorts {

    /** How far back it is looked for what is to be expected of the young ones, at least. */
    private static final int EXPERIENCE_DAYS = 455;

    private final Sights sights;

    Cohorts(Sights sights) {
        this.sights = sights;
    }

    @Transactional(readOnly = true)
    public CohortsPage figures(DashboardFilter asked) {
        return figures(asked, sights.now());
    }

    /** @param day one that is over, at whose end it is looked at */
    @Transactional(readOnly = true)
    public CohortsPage asKnownOn(DashboardFilter asked, LocalDate day) {
        return figures(asked, sights.endOf(day));
    }

    private static CohortsPage figures(DashboardFilter asked, Sight sight) {
        LocalDate today = sight.today();
        LocalDate back = today.minusDays(EXPERIENCE_DAYS);
        LocalDate from = asked.period().from().isBefore(back) ? asked.period().from() : back;
        List<Fate> fates = sight.fates().apply(asked.leads(LeadMeasure.INQUIRIES, new Period(from, today.plusDays(1))));
        Incidence others =
                Incidence.of(fates.stream().map(fate -> fate.ending(today)).toList());
        CohortLines lines = new CohortLines(fates, others, today, sight.day());
        LeadFilter filter = asked.leads(LeadMeasure.INQUIRIES, narrowed(asked.period(), fates, today));
        List<CohortLine> months = months(lines, filter);
        return new CohortsPage(
                asked,
                sight.seen(),
                lines.line("All", filter, fate -> true),
                months,
                ranked(
                        Category.values(),
                        one -> lines.line(one.label(), filter.about(Set.of(one)), fate -> fate.category() == one)),
                ranked(
                        Source.values(),
                        one -> lines.line(one.label(), filter.from(Set.of(one)), fate -> fate.source() == one)),
                months.stream().flatMap(line -> CohortWords.of(line).stream()).toList());
    }

    private static List<CohortLine> months(CohortLines lines, LeadFilter filter) {
        Period period = java.util.Objects.requireNonNull(filter.period());
        return Bucket.MONTH.slots(period).stream()
                .map(slot -> lines.line(slot.label(), filter.in(slot.period()), fate -> true))
                .toList();
    }

    /** The best first, by rates that a handful of inquiries cannot lead. */
    private static <T> List<RankedLine> ranked(T[] some, Function<T, CohortLine> line) {
        List<CohortLine> lines = Arrays.stream(some)
                .map(line)
                .filter(one -> one.all().count() > 0)
                .toList();
        Shrunk shrunk = Shrunk.of(lines.stream().map(CohortLine::rate).toList());
        return lines.stream()
                .map(one -> new RankedLine(one, one.ripe().count() == 0 ? Double.NaN : shrunk.rank(one.rate())))
                .sorted(Comparator.comparingDouble((RankedLine one) -> Double.isNaN(one.shrunk()) ? -1 : one.shrunk())
                        .reversed())
                .toList();
    }

    /** From the first inquiry there is up to today, so that "all time" has no month without end. */
    static Period narrowed(Period period, List<Fate> fates, LocalDate today) {
        LocalDate first = fates.stream()
                .map(Fate::received)
                .filter(period::contains)
                .min(Comparator.naturalOrder())
                .orElse(today);
        LocalDate from = period.from().equals(Period.ALL_TIME.from()) ? first : period.from();
        LocalDate until = period.until().isAfter(today) ? today.plusDays(1) : period.until();
        return new Period(from, until.isBefore(from) ? from : until);
    }
}
