package studio.hairline.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Ending;
import studio.hairline.figures.Incidence;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.Fate;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;
import studio.hairline.treatments.SessionMeasure;

/** Asks what is already there of the days to come: open leads, by what became of others from their age on, and booked sessions. */
record InHandQuestion(Outset from) {

    private static final int EXPERIENCE_DAYS = 455;

    InHand ask(DashboardFilter asked) {
        LocalDate today = from.today();
        Period back = new Period(today.minusDays(EXPERIENCE_DAYS), today.plusDays(1));
        List<Fate> all = from.fates().apply(asked.leads(LeadMeasure.INQUIRIES, back));
        long open = all.stream().filter(Fate::isOpen).mapToLong(Fate::n).sum();
        return new InHand(
                Counted.of(open, asked.leads(LeadMeasure.OPEN, back)).on(from.day()),
                coming(all, today),
                booked(asked));
    }

    /** The open ones by their age, each with the chance others had from that age on. */
    private static List<Double> coming(List<Fate> all, LocalDate today) {
        Incidence others =
                Incidence.of(all.stream().map(fate -> fate.ending(today)).toList());
        if (others.n() < Rate.ENOUGH || !others.reaches(Conversion.HORIZON_DAYS)) {
            return List.of();
        }
        return ForecastPage.DAYS.stream()
                .map(days -> all.stream()
                        .filter(Fate::isOpen)
                        .mapToDouble(fate -> fate.n() * later(others, fate.ending(today), days))
                        .sum())
                .toList();
    }

    private static double later(Incidence others, Ending ending, int days) {
        return others.later(ending.time(), ending.time() + days);
    }

    private List<InHand.Booked> booked(DashboardFilter asked) {
        LocalDate today = from.today();
        Period widest = new Period(today, today.plusDays(ForecastPage.DAYS.getLast()));
        List<TallyRow> rows = from.book().days(asked.slice(Split.NOTHING), widest, Set.of(Tally.SESSIONS_BOOKED));
        return ForecastPage.DAYS.stream()
                .map(days -> new Period(today, today.plusDays(days)))
                .map(days -> new InHand.Booked(
                        (int) days.days(),
                        rows.stream()
                                .filter(row -> days.contains(row.day()))
                                .mapToLong(row -> row.get(Tally.SESSIONS_BOOKED))
                                .sum(),
                        from.known(Rows.of(
                                asked.sessions(SessionMeasure.SESSIONS_BOOKED).in(days)))))
                .toList();
    }
}
