package studio.hairline.insight;

import java.time.LocalDate;
import studio.hairline.figures.Period;
import studio.hairline.leads.Conversion;

/**
 * A period cut where its inquiries become old enough to be judged; either part may be empty.
 *
 * @param ripe at least 90 days old
 * @param ripening younger
 */
record Ripeness(Period ripe, Period ripening) {

    static Ripeness of(Period period, LocalDate today) {
        LocalDate cut = today.minusDays(Conversion.HORIZON_DAYS - 1L);
        LocalDate inside =
                cut.isBefore(period.from()) ? period.from() : cut.isAfter(period.until()) ? period.until() : cut;
        return new Ripeness(new Period(period.from(), inside), new Period(inside, period.until()));
    }
}
