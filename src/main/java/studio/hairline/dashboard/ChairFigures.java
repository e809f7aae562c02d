package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Survival;
import studio.hairline.operations.OneState;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import studio.hairline.team.Users;
import studio.hairline.treatments.SeriesCourse;
import studio.hairline.treatments.SessionCut;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionSum;

/** Asks what the chair did: one statement for all sessions, and one for each way of telling them apart. */
@Service
@ForStaff
public class ChairFigures {

    /** How the database calls the only part of the whole. */
    private static final String ALL = "ALL";

    private static final Survival NO_SERIES = Survival.of(List.of());

    private final ChairSights sights;
    private final When when;
    private final Who who;

    ChairFigures(ChairSights sights, When when, Who who) {
        this.sights = sights;
        this.when = when;
        this.who = who;
    }

    /** What time it is, and the days that are over. */
    @Component("chairWhen")
    record When(StudioTime time, PastDays days) {}

    /** Who works here, and who asks. */
    @Component
    record Who(Users users, CurrentUser user) {}

    @OneState
    public ChairPage figures(DashboardFilter filter) {
        List<ChairPage> page = new ArrayList<>();
        when.time().during(when.time().now(), () -> page.add(page(filter, sights.now())));
        return page.getFirst();
    }

    /** @param day one that is over, at whose end it is looked at */
    @OneState
    public ChairPage asKnownOn(DashboardFilter filter, LocalDate day) {
        return page(filter, sights.endOf(when.days().at(day)));
    }

    /** @return those of all sessions as they were known, without parts */
    public ChairPage cards(DashboardFilter filter, PastDay past) {
        ChairSight sight = sights.endOf(past);
        return new ChairPage(
                filter, sight.asOf(), sight.gone(), cards(filter, sight), Map.of(), unknown(filter, sight));
    }

    private ChairPage page(DashboardFilter filter, ChairSight sight) {
        List<ChairCard> cards = cards(filter, sight);
        Map<SessionCut, List<ChairLine>> parts = new EnumMap<>(SessionCut.class);
        for (SessionCut cut : SessionCut.values()) {
            if (cut != SessionCut.WHOLE) {
                parts.put(cut, lines(cut, filter, sight));
            }
        }
        return new ChairPage(filter, sight.asOf(), sight.gone(), cards, parts, unknown(filter, sight));
    }

    /** @return those of all sessions that whoever asks may see */
    @Transactional(readOnly = true)
    public List<ChairCard> cards(DashboardFilter filter) {
        return cards(filter, sights.now());
    }

    private List<ChairCard> cards(DashboardFilter filter, ChairSight sight) {
        Map<ChairFigure, ChairQuestion> asked = questions(List.of(ChairFigure.values()), filter, sight);
        Map<SessionFilter, SessionSum> answers =
                sight.sums().apply(SessionCut.WHOLE, filters(asked.values())).values().stream()
                        .findFirst()
                        .orElse(Map.of());
        Survival series = series(SessionCut.WHOLE, filter, sight).getOrDefault(ALL, NO_SERIES);
        return cards(asked, new ChairCard.Answers(answers, series), sight);
    }

    /** @return what has to be known for one of them */
    public ChairQuestion question(ChairFigure figure, DashboardFilter filter) {
        return figure.ask(moment(filter, sights.now()));
    }

    private List<ChairLine> lines(SessionCut cut, DashboardFilter filter, ChairSight sight) {
        Map<ChairFigure, ChairQuestion> asked = questions(ChairFigure.OF_PARTS, filter, sight);
        Map<Long, String> names = who.users().names();
        Map<String, Survival> series = series(cut, filter, sight);
        List<ChairLine> lines = new ArrayList<>();
        sight.sums().apply(cut, filters(asked.values())).forEach((part, answers) -> {
            Map<ChairFigure, ChairQuestion> ofPart = new EnumMap<>(ChairFigure.class);
            Map<SessionFilter, SessionSum> narrowed = new HashMap<>();
            asked.forEach((figure, question) -> ofPart.put(figure, question.of(cut, part)));
            answers.forEach((question, sum) -> narrowed.put(cut.only(question, part), sum));
            ChairCard.Answers of = new ChairCard.Answers(narrowed, series.getOrDefault(part, NO_SERIES));
            lines.add(new ChairLine(ChairPart.name(cut, part, names), cards(ofPart, of, sight)));
        });
        return List.copyOf(lines);
    }

    private Map<String, Survival> series(SessionCut cut, DashboardFilter filter, ChairSight sight) {
        Map<String, Survival> series = new HashMap<>();
        sight.waits()
                .apply(cut, moment(filter, sight).begun(SeriesCourse.AGREED))
                .forEach((part, all) -> series.put(part, Survival.of(all)));
        return series;
    }

    private Map<ChairFigure, ChairQuestion> questions(
            Collection<ChairFigure> figures, DashboardFilter filter, ChairSight sight) {
        Map<ChairFigure, ChairQuestion> asked = asked(figures, moment(filter, sight));
        asked.values().removeIf(question -> sight.refusal(question).isPresent());
        return asked;
    }

    private Map<ChairFigure, String> unknown(DashboardFilter filter, ChairSight sight) {
        Map<ChairFigure, String> unknown = new EnumMap<>(ChairFigure.class);
        asked(List.of(ChairFigure.values()), moment(filter, sight))
                .forEach((figure, question) -> sight.refusal(question).ifPresent(why -> unknown.put(figure, why)));
        return unknown;
    }

    private Map<ChairFigure, ChairQuestion> asked(Collection<ChairFigure> figures, ChairMoment at) {
        Map<ChairFigure, ChairQuestion> asked = new EnumMap<>(ChairFigure.class);
        figures.stream()
                .filter(figure -> !figure.isMoney() || who.user().isOwner())
                .forEach(figure -> asked.put(figure, figure.ask(at)));
        return asked;
    }

    private ChairMoment moment(DashboardFilter filter, ChairSight sight) {
        return new ChairMoment(filter, sight.today(), sight.hours());
    }

    private static List<SessionFilter> filters(Collection<ChairQuestion> asked) {
        return asked.stream().flatMap(ChairQuestion::filters).distinct().toList();
    }

    private static List<ChairCard> cards(
            Map<ChairFigure, ChairQuestion> asked, ChairCard.Answers answers, ChairSight sight) {
        return asked.entrySet().stream()
                .map(one -> ChairCard.of(one.getKey(), one.getValue(), answers).opening(sight))
                .toList();
    }
}
