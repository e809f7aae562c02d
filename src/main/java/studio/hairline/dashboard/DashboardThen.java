package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import studio.hairline.dashboard.ThenCards.ThenFigure;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.operations.OneState;
import studio.hairline.tallies.TallyBookThen;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;

/** Answers the dashboard's questions as they would have been answered at the end of a day. */
@Service
@ForStaff
public class DashboardThen {

    private final PastDays days;
    private final AnsweringThen answering;
    private final Drawing drawing;
    private final CurrentUser user;

    DashboardThen(PastDays days, AnsweringThen answering, Drawing drawing, CurrentUser user) {
        this.days = days;
        this.answering = answering;
        this.drawing = drawing;
        this.user = user;
    }

    /** What the charts are made of, and how the month stood against its goals. */
    @Component
    record Drawing(Questions questions, PacesSaid paces) {}

    /** @param day one that is over */
    @OneState
    public ThenPage figures(DashboardFilter filter, LocalDate day) {
        PastDay past = days.at(day);
        TallyBookThen book = past.book();
        Map<Figure, Aside> goals = filter.isOfEverything()
                ? drawing.paces().asKnownOn(day, past.end(), book).orElse(null)
                : Map.of();
        return new ThenPage(filter, day, past.end(), cards(filter, past), goals, drawn(filter, day, book), past.gone());
    }

    /**
     * @param day one that is over
     * @return how long the first response took, by each clock that is known
     * @throws Refusal when it cannot be known
     */
    @OneState
    public List<AnsweringCard> firstResponse(DashboardFilter filter, LocalDate day) {
        return answering.timed(filter, days.at(day));
    }

    /** The cards alone. */
    public ThenCards cards(DashboardFilter filter, PastDay past) {
        Look look = new Look(filter, past);
        Map<Figure, String> unknown = new EnumMap<>(Map.of(
                Figure.TWO_WAY,
                AnsweringThen.NO_WRITING_BACK,
                Figure.TRIED_SIX_TIMES,
                "How often was tried before giving up is not known for a past day."));
        List<ThenFigure> figures = new ArrayList<>(List.of(
                look.count(Figure.NEW_INQUIRIES, filter.leads(LeadMeasure.INQUIRIES)),
                look.count(Figure.UNANSWERED_NOW, filter.leads(LeadMeasure.UNANSWERED, null))));
        figures.addAll(kept(filter, past, unknown));
        figures.addAll(List.of(
                look.count(Figure.OPEN_NOW, filter.leads(LeadMeasure.OPEN, null)),
                look.count(Figure.CONVERSIONS, filter.leads(LeadMeasure.CONVERSIONS)),
                look.rate(),
                look.sessions(Figure.SESSIONS, filter.sessions(SessionMeasure.SESSIONS_COMPLETED))));
        if (user.isOwner()) {
            figures.add(look.count(Figure.BOOKED, filter.leads(LeadMeasure.CONVERSIONS)));
            figures.add(look.sessions(Figure.EARNED, filter.sessions(SessionMeasure.EARNED)));
            figures.add(look.money(Figure.COLLECTED, filter.money(MoneyMeasure.COLLECTED)));
            figures.add(look.money(Figure.HELD, filter.money(MoneyMeasure.HELD)));
        }
        return new ThenCards(List.copyOf(figures), unknown);
    }

    private List<ThenFigure> kept(DashboardFilter filter, PastDay past, Map<Figure, String> unknown) {
        try {
            return answering.kept(filter, past).stream()
                    .map(one -> ThenFigure.share(
                            Figure.valueOf(one.card().figure().name()),
                            one.rate(),
                            one.card().rows()))
                    .toList();
        } catch (Refusal refused) {
            Stream.of(Figure.WITHIN_15_MINUTES, Figure.WITHIN_1_HOUR, Figure.WITHIN_24_HOURS)
                    .forEach(figure -> unknown.put(figure, refused.getMessage()));
            return List.of();
        }
    }

    private DashboardPage drawn(DashboardFilter filter, LocalDate day, TallyBookThen book) {
        boolean owner = user.isOwner();
        Answers answers = drawing.questions().known(filter, day, book, owner);
        return new Charts(filter, answers, rows -> rows.asKnownOn(day)).page(List.of(), owner, Map.of());
    }

    /** One look back. */
    private record Look(DashboardFilter filter, PastDay past) {

        ThenFigure count(Figure figure, LeadFilter rows) {
            var known = past.leads().count(rows);
            long value = figure.isMoney() ? known.cents() : known.count();
            return new ThenFigure(figure, value, known.count(), null, opening(Rows.of(rows)));
        }

        ThenFigure sessions(Figure figure, SessionFilter rows) {
            var known = past.sessions().count(rows);
            long value = figure.isMoney() ? known.cents() : known.count();
            return new ThenFigure(figure, value, known.count(), null, opening(Rows.of(rows)));
        }

        ThenFigure money(Figure figure, MoneyFilter rows) {
            var total = past.money().total(rows);
            return new ThenFigure(figure, total.cents(), total.all(), null, opening(Rows.of(rows)));
        }

        ThenFigure rate() {
            Period ripe = Questions.ripe(filter.period(), past.day());
            if (ripe == null) {
                Rows ripening = Rows.of(filter.leads(LeadMeasure.INQUIRIES));
                return ThenFigure.share(Figure.CONVERSION_RATE, new Rate(0, 0), opening(ripening));
            }
            LeadFilter hits = filter.leads(LeadMeasure.CONVERTED_IN_TIME, ripe);
            LeadFilter all = filter.leads(LeadMeasure.INQUIRIES, ripe);
            Rate rate = new Rate(
                    past.leads().count(hits).count(), past.leads().count(all).count());
            return ThenFigure.share(Figure.CONVERSION_RATE, rate, opening(Rows.of(hits)));
        }

        private Rows opening(Rows rows) {
            return rows.asKnownOn(past.day());
        }
    }
}
