package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadsThen;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.money.MoneyThen;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.TallyBookThen;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.ui.KnownOn;

/** Answers the dashboard's questions as they would have been answered at the end of a day. */
@Service
@ForStaff
public class DashboardThen {

    private final StudioAsKnown studio;
    private final Questions questions;
    private final StudioTime time;
    private final PacesSaid paces;

    DashboardThen(StudioAsKnown studio, Questions questions, StudioTime time, PacesSaid paces) {
        this.studio = studio;
        this.questions = questions;
        this.time = time;
        this.paces = paces;
    }

    /** @param day one that is over */
    @Transactional(readOnly = true)
    public ThenPage figures(DashboardFilter filter, LocalDate day) {
        StudioThen then = studio.at(KnownOn.end(day, time.zone()));
        Look look = new Look(filter, day, then.leads(), then.sessions());
        List<ThenPage.ThenFigure> figures = new ArrayList<>(List.of(
                look.count(Figure.NEW_INQUIRIES, filter.leads(LeadMeasure.INQUIRIES)),
                look.count(Figure.UNANSWERED_NOW, filter.leads(LeadMeasure.UNANSWERED, null)),
                look.count(Figure.OPEN_NOW, filter.leads(LeadMeasure.OPEN, null)),
                look.count(Figure.CONVERSIONS, filter.leads(LeadMeasure.CONVERSIONS)),
                look.rate(),
                look.sessions(Figure.SESSIONS, filter.sessions(SessionMeasure.SESSIONS_COMPLETED))));
        MoneyThen money = then.money();
        if (money != null) {
            figures.add(look.count(Figure.BOOKED, filter.leads(LeadMeasure.CONVERSIONS)));
            figures.add(look.sessions(Figure.EARNED, filter.sessions(SessionMeasure.EARNED)));
            figures.add(look.money(Figure.COLLECTED, filter.money(MoneyMeasure.COLLECTED), money));
            figures.add(look.money(Figure.HELD, filter.money(MoneyMeasure.HELD), money));
        }
        TallyBookThen book = then.book();
        Map<Figure, Aside> goals =
                filter.isOfEverything() ? paces.asKnownOn(day, then.end(), book).orElse(null) : Map.of();
        return new ThenPage(
                filter,
                day,
                then.end(),
                List.copyOf(figures),
                goals,
                drawn(filter, day, book, money != null),
                then.gone());
    }

    private DashboardPage drawn(DashboardFilter filter, LocalDate day, TallyBookThen book, boolean owner) {
        Answers answers = questions.known(filter, day, book, owner);
        return new Charts(filter, answers, rows -> rows.asKnownOn(day)).page(List.of(), owner, Map.of());
    }

    /** One look back. */
    private record Look(DashboardFilter filter, LocalDate day, LeadsThen leads, SessionsThen sessions) {

        ThenPage.ThenFigure count(Figure figure, LeadFilter rows) {
            var known = leads.count(rows);
            long value = figure.isMoney() ? known.cents() : known.count();
            return new ThenPage.ThenFigure(figure, value, null, Rows.of(rows).asKnownOn(day));
        }

        ThenPage.ThenFigure sessions(Figure figure, SessionFilter rows) {
            var known = sessions.count(rows);
            long value = figure.isMoney() ? known.cents() : known.count();
            return new ThenPage.ThenFigure(figure, value, null, Rows.of(rows).asKnownOn(day));
        }

        ThenPage.ThenFigure money(Figure figure, MoneyFilter rows, MoneyThen money) {
            long cents = money.total(rows).cents();
            return new ThenPage.ThenFigure(figure, cents, null, Rows.of(rows).asKnownOn(day));
        }

        ThenPage.ThenFigure rate() {
            Period ripe = Questions.ripe(filter.period(), day);
            LeadFilter hits = ripe == null
                    ? filter.leads(LeadMeasure.INQUIRIES)
                    : filter.leads(LeadMeasure.CONVERTED_IN_TIME, ripe);
            Rate rate = ripe == null
                    ? new Rate(0, 0)
                    : new Rate(
                            leads.count(hits).count(),
                            leads.count(filter.leads(LeadMeasure.INQUIRIES, ripe))
                                    .count());
            Rows rows = Rows.of(hits).asKnownOn(day);
            return new ThenPage.ThenFigure(Figure.CONVERSION_RATE, rate.hits(), rate, rows);
        }
    }
}
