package studio.hairline.dashboard;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Survival;
import studio.hairline.figures.Wait;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Replies;
import studio.hairline.leads.ResponseClock;
import studio.hairline.leads.ResponseFigures;
import studio.hairline.operations.StudioHours;

/** Times the first response by both clocks. */
@Component
class Stopwatch {

    private final ResponseFigures figures;
    private final StudioHours hours;

    Stopwatch(ResponseFigures figures, StudioHours hours) {
        this.figures = figures;
        this.hours = hours;
    }

    List<AnsweringCard> cards(AnsweringCards cards, Instant asOf) {
        LeadFilter waiting = cards.waiting();
        LeadFilter timed = waiting.answered(waiting.replies().with(Replies.Sign.OPEN_CLOCK));
        List<Instant> unanswered = figures.unanswered(waiting);
        List<Wait> byWall = figures.waits(waiting, ResponseClock.WALL);
        Survival wall = ResponseTimes.wall(byWall, unanswered, asOf);
        Survival open = ResponseTimes.open(
                figures.waits(waiting, ResponseClock.OPENING_HOURS), unanswered, asOf, hours.clock());
        List<Aside> beside = cards.beside(unanswered.size(), 0, waiting);
        List<Aside> besideOpen = cards.beside(unanswered.size(), wall.n() - open.n(), timed);
        return List.of(
                cards.time(AnsweringFigure.MEDIAN, wall, AnsweringCards.MEDIAN, waiting, beside),
                cards.time(AnsweringFigure.NINE_OF_TEN, wall, AnsweringCards.NINE_OF_TEN, waiting, beside),
                cards.time(AnsweringFigure.OPEN_MEDIAN, open, AnsweringCards.MEDIAN, timed, besideOpen),
                cards.time(AnsweringFigure.OPEN_NINE_OF_TEN, open, AnsweringCards.NINE_OF_TEN, timed, besideOpen));
    }
}
