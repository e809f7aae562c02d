package studio.hairline.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Incidence;
import studio.hairline.figures.Period;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.Fate;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;

/**
 * Makes the lines of the page out of what became of each inquiry.
 *
 * @param others what is expected of the young goes by
 * @param day at whose end it is looked at; null for now
 */
record CohortLines(
        List<Fate> fates,
        Incidence others,
        LocalDate today,
        @Nullable LocalDate day) {

    CohortLines(List<Fate> fates, Incidence others, LocalDate today) {
        this(fates, others, today, null);
    }

    /** @param filter of the inquiries of this line, by period */
    CohortLine line(String name, LeadFilter filter, Predicate<Fate> among) {
        Period period = java.util.Objects.requireNonNull(filter.period());
        List<Fate> own = fates.stream()
                .filter(fate -> period.contains(fate.received()))
                .filter(among)
                .toList();
        Ripeness parts = Ripeness.of(period, today);
        Predicate<Fate> ripe = fate -> parts.ripe().contains(fate.received());
        Predicate<Fate> hit = fate -> fate.isConvertedWithin(Conversion.HORIZON_DAYS);
        return new CohortLine(
                        name,
                        counted(own, fate -> true, filter),
                        counted(own, ripe, filter.in(parts.ripe())),
                        counted(own, ripe.and(hit), filter.of(LeadMeasure.CONVERTED_IN_TIME, parts.ripe())),
                        counted(own, ripe.negate(), filter.in(parts.ripening())),
                        counted(
                                own,
                                ripe.negate().and(hit),
                                filter.of(LeadMeasure.CONVERTED_IN_TIME, parts.ripening())),
                        Outlook.of(own, others, today))
                .on(day);
    }

    private static Counted counted(List<Fate> own, Predicate<Fate> which, LeadFilter rows) {
        return Counted.of(own.stream().filter(which).mapToLong(Fate::n).sum(), rows);
    }
}
