package studio.hairline.dashboard;

import java.util.Arrays;
import java.util.stream.Stream;
import studio.hairline.figures.Period;
import studio.hairline.figures.Usual;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.tallies.Tally;
import studio.hairline.treatments.SessionMeasure;

/** The figures that add up over days: those one can set a goal for, and foresee. */
public enum Adding {
    INQUIRIES(Figure.NEW_INQUIRIES, Tally.INQUIRIES),
    CONVERSIONS(Figure.CONVERSIONS, Tally.CONVERSIONS),
    SESSIONS(Figure.SESSIONS, Tally.SESSIONS_COMPLETED),
    BOOKED(Figure.BOOKED, Tally.BOOKED_CENTS),
    EARNED(Figure.EARNED, Tally.EARNED_CENTS),
    COLLECTED(Figure.COLLECTED, Tally.COLLECTED_CENTS);

    private final Figure figure;
    private final Tally tally;

    Adding(Figure figure, Tally tally) {
        this.figure = figure;
        this.tally = tally;
    }

    /** @return those one may see, money only for the owner */
    public static Stream<Adding> shownTo(boolean owner) {
        return Arrays.stream(values()).filter(one -> owner || !one.isMoney());
    }

    Figure figure() {
        return figure;
    }

    public String label() {
        return figure.label();
    }

    public String definition() {
        return figure.definition();
    }

    public boolean isMoney() {
        return figure.isMoney();
    }

    public Usual.Kind kind() {
        return isMoney() ? Usual.Kind.SUM : Usual.Kind.COUNT;
    }

    Tally tally() {
        return tally;
    }

    public Rows rows(DashboardFilter filter, Period days) {
        return switch (this) {
            case INQUIRIES -> Rows.of(filter.leads(LeadMeasure.INQUIRIES, days));
            case CONVERSIONS, BOOKED -> Rows.of(filter.leads(LeadMeasure.CONVERSIONS, days));
            case SESSIONS ->
                Rows.of(filter.sessions(SessionMeasure.SESSIONS_COMPLETED).in(days));
            case EARNED -> Rows.of(filter.sessions(SessionMeasure.EARNED).in(days));
            case COLLECTED -> Rows.of(filter.money(MoneyMeasure.COLLECTED).in(days));
        };
    }
}
