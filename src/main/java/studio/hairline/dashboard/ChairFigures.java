package studio.hairline.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Survival;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import studio.hairline.team.Users;
import studio.hairline.treatments.OpenChairs;
import studio.hairline.treatments.SeriesCourse;
import studio.hairline.treatments.SeriesWaits;
import studio.hairline.treatments.SessionCut;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionSum;
import studio.hairline.treatments.SessionSums;

/** Asks what the chair did: one statement for all sessions, and one for each way of telling them apart. */
@Service
@ForStaff
public class ChairFigures {

    /** How the database calls the only part of the whole. */
    private static final String ALL = "ALL";

    private static final Survival NO_SERIES = Survival.of(List.of());

    private final SessionSums sums;
    private final Spans spans;
    private final StudioTime time;
    private final Who who;

    ChairFigures(SessionSums sums, Spans spans, StudioTime time, Who who) {
        this.sums = sums;
        this.spans = spans;
        this.time = time;
        this.who = who;
    }

    /** How long series take, and chairs are open. */
    @org.springframework.stereotype.Component
    record Spans(SeriesWaits waits, OpenChairs chairs) {}

    /** Who works here, and who asks. */
    @org.springframework.stereotype.Component
    record Who(Users users, CurrentUser user) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChairPage figures(DashboardFilter filter) {
        Instant now = time.now();
        Map<SessionCut, List<ChairLine>> parts = new EnumMap<>(SessionCut.class);
        List<ChairCard> cards = new ArrayList<>();
        time.during(now, () -> {
            cards.addAll(cards(filter));
            for (SessionCut cut : SessionCut.values()) {
                if (cut != SessionCut.WHOLE) {
                    parts.put(cut, lines(cut, filter));
                }
            }
        });
        return new ChairPage(filter, now, List.copyOf(cards), parts);
    }

    /** @return those of all sessions that whoever asks may see */
    @Transactional(readOnly = true)
    public List<ChairCard> cards(DashboardFilter filter) {
        Map<ChairFigure, ChairQuestion> asked = questions(List.of(ChairFigure.values()), filter);
        Map<SessionFilter, SessionSum> answers = sums.of(SessionCut.WHOLE, filters(asked.values())).values().stream()
                .findFirst()
                .orElse(Map.of());
        return cards(
                asked,
                new ChairCard.Answers(answers, series(SessionCut.WHOLE, filter).getOrDefault(ALL, NO_SERIES)));
    }

    /** @return what has to be known for one of them */
    public ChairQuestion question(ChairFigure figure, DashboardFilter filter) {
        return figure.ask(moment(filter));
    }

    private List<ChairLine> lines(SessionCut cut, DashboardFilter filter) {
        Map<ChairFigure, ChairQuestion> asked = questions(ChairFigure.OF_PARTS, filter);
        Map<Long, String> names = who.users().names();
        Map<String, Survival> series = series(cut, filter);
        List<ChairLine> lines = new ArrayList<>();
        sums.of(cut, filters(asked.values())).forEach((part, answers) -> {
            Map<ChairFigure, ChairQuestion> ofPart = new EnumMap<>(ChairFigure.class);
            Map<SessionFilter, SessionSum> narrowed = new HashMap<>();
            asked.forEach((figure, question) -> ofPart.put(figure, question.of(cut, part)));
            answers.forEach((question, sum) -> narrowed.put(cut.only(question, part), sum));
            ChairCard.Answers of = new ChairCard.Answers(narrowed, series.getOrDefault(part, NO_SERIES));
            lines.add(new ChairLine(ChairPart.name(cut, part, names), cards(ofPart, of)));
        });
        return List.copyOf(lines);
    }

    private Map<String, Survival> series(SessionCut cut, DashboardFilter filter) {
        Map<String, Survival> series = new HashMap<>();
        spans.waits()
                .of(cut, moment(filter).begun(SeriesCourse.AGREED))
                .forEach((part, all) -> series.put(part, Survival.of(all)));
        return series;
    }

    private Map<ChairFigure, ChairQuestion> questions(Collection<ChairFigure> figures, DashboardFilter filter) {
        ChairMoment at = moment(filter);
        Map<ChairFigure, ChairQuestion> asked = new EnumMap<>(ChairFigure.class);
        figures.stream()
                .filter(figure -> !figure.isMoney() || who.user().isOwner())
                .forEach(figure -> asked.put(figure, figure.ask(at)));
        return asked;
    }

    private ChairMoment moment(DashboardFilter filter) {
        return new ChairMoment(filter, time.today(), spans.chairs());
    }

    private static List<SessionFilter> filters(Collection<ChairQuestion> asked) {
        return asked.stream().flatMap(ChairQuestion::filters).distinct().toList();
    }

    private static List<ChairCard> cards(Map<ChairFigure, ChairQuestion> asked, ChairCard.Answers answers) {
        return asked.entrySet().stream()
                .map(one -> ChairCard.of(one.getKey(), one.getValue(), answers))
                .toList();
    }
}
