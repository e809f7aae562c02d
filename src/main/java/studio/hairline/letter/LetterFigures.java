package studio.hairline.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Figure;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.Known;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.letter.LetterFigure.OutOf;
import studio.hairline.letter.LetterFigure.Weeks;
import studio.hairline.operations.StudioTime;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.ui.KnownOn;

/** The five figures of a letter, each the number of the rows it opens, as known at the end of its Sunday. */
@Component
class LetterFigures {

    private static final int WEEKS = 8;
    private static final int YEAR = 365;

    private final LeadsAsKnown leads;
    private final SessionsAsKnown sessions;
    private final StudioTime time;

    LetterFigures(LeadsAsKnown leads, SessionsAsKnown sessions, StudioTime time) {
        this.leads = leads;
        this.sessions = sessions;
        this.time = time;
    }

    List<LetterFigure> of(LetterWeek week) {
        Instant end = KnownOn.end(week.knownOn(), time.zone());
        LeadsThen then = leads.at(end);
        Look look = new Look(week, then, sessions.at(end, then));
        return List.of(
                look.leads(Figure.NEW_INQUIRIES, LeadMeasure.INQUIRIES),
                look.leads(Figure.CONVERSIONS, LeadMeasure.CONVERSIONS),
                look.rate(),
                look.leads(Figure.BOOKED, LeadMeasure.CONVERSIONS),
                look.sessions(Figure.EARNED, SessionMeasure.EARNED));
    }

    /** One look back. */
    private record Look(LetterWeek week, LeadsThen then, SessionsThen chair) {

        LetterFigure leads(Figure figure, LeadMeasure measure) {
            LeadFilter rows = LeadFilter.of(measure).in(week.period());
            Known known = then.count(rows);
            Weeks weeks = weeks(LongStream.rangeClosed(1, WEEKS)
                    .map(back -> value(figure, then.count(LeadFilter.of(measure).in(weekBefore(back))))));
            return counted(figure, known, Rows.of(rows), weeks);
        }

        LetterFigure sessions(Figure figure, SessionMeasure measure) {
            SessionFilter rows = SessionFilter.of(measure).in(week.period());
            Known known = chair.count(rows);
            Weeks weeks = weeks(LongStream.rangeClosed(1, WEEKS)
                    .map(back ->
                            value(figure, chair.count(SessionFilter.of(measure).in(weekBefore(back))))));
            return counted(figure, known, Rows.of(rows), weeks);
        }

        /** Of the inquiries of a year that are 90 days old. */
        LetterFigure rate() {
            LocalDate until = week.knownOn().minusDays(Conversion.HORIZON_DAYS - 1L);
            Period ripe = new Period(until.minusDays(YEAR), until);
            LeadFilter hits = LeadFilter.of(LeadMeasure.CONVERTED_IN_TIME).in(ripe);
            LeadFilter all = LeadFilter.of(LeadMeasure.INQUIRIES).in(ripe);
            Rate rate = new Rate(then.count(hits).count(), then.count(all).count());
            return new LetterFigure(
                    Figure.CONVERSION_RATE,
                    rate.hits(),
                    rate.n(),
                    rate,
                    known(Rows.of(hits)),
                    new OutOf(known(Rows.of(all))));
        }

        private LetterFigure counted(Figure figure, Known known, Rows rows, Weeks weeks) {
            return new LetterFigure(figure, value(figure, known), known.count(), null, known(rows), weeks);
        }

        private Rows known(Rows rows) {
            return rows.asKnownOn(week.knownOn());
        }

        private Period weekBefore(long back) {
            return new Period(
                    week.period().from().minusWeeks(back), week.period().until().minusWeeks(back));
        }

        /** Eight weeks in which nothing at all happened are rather none. */
        private static Weeks weeks(LongStream values) {
            long[] all = values.sorted().toArray();
            return all[WEEKS - 1] == 0 ? new Weeks(null, null) : new Weeks(all[0], all[WEEKS - 1]);
        }

        private static long value(Figure figure, Known known) {
            return figure.isMoney() ? known.cents() : known.count();
        }
    }
}
