package studio.hairline.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Compared;
import studio.hairline.figures.Period;
import studio.hairline.leads.Conversion;

/** Which days of a period are old enough to be judged by. */
final class Ripeness {

    private Ripeness() {}

    /** @return the days at least 90 days ago; null for none */
    static @Nullable Period ripe(@Nullable Period period, LocalDate today) {
        return before(period, today.minusDays(Conversion.HORIZON_DAYS - 1L));
    }

    /** @return the days not old enough yet; null for none */
    static @Nullable Period ripening(Period period, LocalDate today) {
        LocalDate from = today.minusDays(Conversion.HORIZON_DAYS - 1L);
        return period.until().isAfter(from)
                ? new Period(period.from().isBefore(from) ? from : period.from(), period.until())
                : null;
    }

    /** @return as many ripe days of the period compared with, from its start; null for none */
    static @Nullable Period like(@Nullable Period ripe, Compared compared, LocalDate today) {
        Period before = compared.before();
        if (ripe == null || before == null) {
            return null;
        }
        boolean cut = ripe.until().isBefore(compared.current().until());
        return ripe(cut ? before(before, before.from().plusDays(ripe.days())) : before, today);
    }

    /** @param firstYoung the first day with an inquiry less than an hour old; null for none */
    static @Nullable Period hourOld(Period period, LocalDate firstYoung) {
        return before(period, firstYoung);
    }

    private static @Nullable Period before(@Nullable Period period, LocalDate until) {
        return period == null || !period.from().isBefore(until)
                ? null
                : new Period(period.from(), period.until().isBefore(until) ? period.until() : until);
    }
}
