package studio.hairline.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Estimate;
import studio.hairline.figures.Incidence;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.Fate;

/**
 * What a cohort comes to in the end, those still open included.
 *
 * @param at90 share converted within 90 days (Aalen–Johansen); null while none of it is that old, or it is too small
 * @param at180 within 180 days
 * @param half days by which half of those who convert within 180 days have; empty while unknown
 * @param nineOfTen the same for nine of ten
 * @param expected within 90 days, for one that is not ripe yet; null for a ripe or a small one
 */
public record Outlook(
        @Nullable Estimate at90,
        @Nullable Estimate at180,
        OptionalLong half,
        OptionalLong nineOfTen,
        @Nullable Expected expected) {

    static final int ULTIMATE_DAYS = 180;

    /** @param others what the expectation goes by */
    static Outlook of(List<Fate> fates, Incidence others, LocalDate today) {
        Incidence own =
                Incidence.of(fates.stream().map(fate -> fate.ending(today)).toList());
        Estimate late = at(own, ULTIMATE_DAYS);
        boolean young = fates.stream().anyMatch(fate -> fate.days(today) < Conversion.HORIZON_DAYS);
        boolean few = own.n() < Rate.ENOUGH;
        return new Outlook(
                at(own, Conversion.HORIZON_DAYS),
                late,
                late == null ? OptionalLong.empty() : own.quantile(0.5, ULTIMATE_DAYS),
                late == null ? OptionalLong.empty() : own.quantile(0.9, ULTIMATE_DAYS),
                few || !young || !others.reaches(Conversion.HORIZON_DAYS)
                        ? null
                        : Expected.of(fates, others, Conversion.HORIZON_DAYS, today));
    }

    private static @Nullable Estimate at(Incidence own, int days) {
        return own.n() < Rate.ENOUGH || !own.reaches(days) ? null : own.at(days);
    }
}
