package studio.hairline.insight;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.dashboard.Estimate;
import studio.hairline.dashboard.PastDay;
import studio.hairline.figures.Incidence;
import studio.hairline.figures.Interval;
import studio.hairline.leads.Fate;
import studio.hairline.leads.FateFigures;
import studio.hairline.leads.LeadFilter;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** The whole of a period as the page of cohorts tells it: one statement. */
@Service
@ForStaff
public class ConversionFigures {

    private static final Incidence NOBODY = Incidence.of(List.of());

    private final FateFigures figures;
    private final StudioTime time;

    ConversionFigures(FateFigures figures, StudioTime time) {
        this.figures = figures;
        this.time = time;
    }

    /** @return what is known of these inquiries; each rests on all of them */
    @Transactional(readOnly = true)
    public Map<ConversionFigure, Estimate> of(LeadFilter inquiries) {
        return of(figures.fates(inquiries), time.today());
    }

    /** @return what was known of them at the end of a day */
    public Map<ConversionFigure, Estimate> asKnownOn(LeadFilter inquiries, PastDay past) {
        return of(past.leads().fates(inquiries), past.day());
    }

    private static Map<ConversionFigure, Estimate> of(List<Fate> fates, LocalDate today) {
        long n = fates.stream().mapToLong(Fate::n).sum();
        Outlook outlook = Outlook.of(fates, NOBODY, today);
        Map<ConversionFigure, Estimate> all = new EnumMap<>(ConversionFigure.class);
        all.put(ConversionFigure.ULTIMATE_CONVERSION, share(outlook.at180(), n));
        all.put(ConversionFigure.TIME_TO_CONVERSION_HALF, day(outlook.half(), n));
        all.put(ConversionFigure.TIME_TO_CONVERSION_NINE_OF_TEN, day(outlook.nineOfTen(), n));
        return all;
    }

    private static Estimate share(studio.hairline.figures.@Nullable Estimate estimate, long n) {
        if (estimate == null) {
            return new Estimate(null, n, null, null);
        }
        Interval band = estimate.band();
        return new Estimate(estimate.share(), n, band.low(), band.high());
    }

    private static Estimate day(OptionalLong day, long n) {
        return new Estimate(day.isEmpty() ? null : (double) day.getAsLong(), n, null, null);
    }
}
