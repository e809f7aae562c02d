package studio.hairline.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Period;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.tallies.Tally;
import studio.hairline.treatments.SessionMeasure;

/** The figures that are watched for change, month by month. */
public enum Watched {
    INQUIRIES("Inquiries", Tally.INQUIRIES, null),
    CONVERSIONS("Conversions", Tally.CONVERSIONS, null),
    CONVERSION_RATE("Converted within 90 days", Tally.CONVERTED_IN_TIME, Tally.INQUIRIES),
    SESSIONS("Sessions completed", Tally.SESSIONS_COMPLETED, null),
    NO_SHOWS("Sessions missed", Tally.SESSIONS_MISSED, Tally.SESSIONS_BOOKED),
    BOOKED("Booked", Tally.BOOKED_CENTS, null);

    private final String label;
    private final Tally tally;
    private final @Nullable Tally over;

    Watched(String label, Tally tally, @Nullable Tally over) {
        this.label = label;
        this.tally = tally;
        this.over = over;
    }

    public String label() {
        return label;
    }

    /** @return what it is out of, where it is a rate */
    public @Nullable Tally over() {
        return over;
    }

    public boolean isMoney() {
        return this == BOOKED;
    }

    Tally tally() {
        return tally;
    }

    /** @return the tallies that all of them need, money only for who may see it */
    static Set<Tally> tallies(boolean money) {
        Set<Tally> all = EnumSet.noneOf(Tally.class);
        Arrays.stream(values()).filter(one -> money || !one.isMoney()).forEach(one -> {
            all.add(one.tally);
            if (one.over != null) {
                all.add(Objects.requireNonNull(one.over));
            }
        });
        return all;
    }

    /** @return the first month that is not to be judged yet: it is still running, or its inquiries are younger than 90 days */
    YearMonth running(LocalDate today) {
        return YearMonth.from(this == CONVERSION_RATE ? today.minusDays(Conversion.HORIZON_DAYS - 1L) : today);
    }

    /** @return the rows of a month; of a rate those that it hit */
    Rows rows(DashboardFilter filter, Period month) {
        return switch (this) {
            case INQUIRIES -> Rows.of(filter.leads(LeadMeasure.INQUIRIES, month));
            case CONVERSIONS, BOOKED -> Rows.of(filter.leads(LeadMeasure.CONVERSIONS, month));
            case CONVERSION_RATE -> Rows.of(filter.leads(LeadMeasure.CONVERTED_IN_TIME, month));
            case SESSIONS ->
                Rows.of(filter.sessions(SessionMeasure.SESSIONS_COMPLETED).in(month));
            case NO_SHOWS ->
                Rows.of(filter.sessions(SessionMeasure.SESSIONS_MISSED).in(month));
        };
    }
}
