package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.money.MoneyAsKnown;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.money.MoneyThen;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyBookThen;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.ui.KnownOn;

/** Answers the dashboard's questions as they would have been answered at the end of a day. */
@Service
@ForStaff
public class DashboardThen {

    private final LeadsAsKnown leads;
    private final Hanging hanging;
    private final Drawing drawing;
    private final CurrentUser user;

    DashboardThen(LeadsAsKnown leads, Hanging hanging, Drawing drawing, CurrentUser user) {
        this.leads = leads;
        this.hanging = hanging;
        this.drawing = drawing;
        this.user = user;
    }

    /** What hangs on leads. */
    @Component
    record Hanging(SessionsAsKnown sessions, MoneyAsKnown money) {}

    /** What the charts are made of. */
    @Component
    record Drawing(TallyBook book, Questions questions, StudioTime time) {}

    /** @param day one that is over */
    @Transactional(readOnly = true)
    public ThenPage figures(DashboardFilter filter, LocalDate day) {
        Instant end = KnownOn.end(day, drawing.time().zone());
        LeadsThen leadsThen = leads.at(end);
        SessionsThen sessionsThen = hanging.sessions().at(end, leadsThen);
        Look look = new Look(filter, day, leadsThen, sessionsThen);
        List<ThenPage.ThenFigure> figures = new ArrayList<>(List.of(
                look.count(Figure.NEW_INQUIRIES, filter.leads(LeadMeasure.INQUIRIES)),
                look.count(Figure.UNANSWERED_NOW, filter.leads(LeadMeasure.UNANSWERED, null)),
                look.count(Figure.OPEN_NOW, filter.leads(LeadMeasure.OPEN, null)),
                look.count(Figure.CONVERSIONS, filter.leads(LeadMeasure.CONVERSIONS)),
                look.rate(),
                look.sessions(Figure.SESSIONS, filter.sessions(SessionMeasure.SESSIONS_COMPLETED))));
        if (user.isOwner()) {
            figures.add(look.count(Figure.BOOKED, filter.leads(LeadMeasure.CONVERSIONS)));
            figures.add(look.sessions(Figure.EARNED, filter.sessions(SessionMeasure.EARNED)));
            MoneyThen moneyThen = hanging.money().at(end, leadsThen);
            figures.add(look.money(Figure.COLLECTED, filter.money(MoneyMeasure.COLLECTED), moneyThen));
            figures.add(look.money(Figure.HELD, filter.money(MoneyMeasure.HELD), moneyThen));
        }
        return new ThenPage(
                filter,
                day,
                end,
                List.copyOf(figures),
                drawn(filter, day, leadsThen, sessionsThen),
                leadsThen.gone() + sessionsThen.gone());
    }

    private DashboardPage drawn(DashboardFilter filter, LocalDate day, LeadsThen leadsThen, SessionsThen chairThen) {
        TallyBookThen book = new TallyBookThen(
                drawing.book(),
                both(leadsThen.countedThen(), chairThen.countedThen()),
                both(leadsThen.countedNow(), chairThen.countedNow()));
        boolean owner = user.isOwner();
        Answers answers = drawing.questions().known(filter, day, book, owner);
        return new Charts(filter, answers, rows -> rows.asKnownOn(day)).page(List.of(), owner, Map.of());
    }

    private static List<Counted> both(List<Counted> some, List<Counted> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
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
