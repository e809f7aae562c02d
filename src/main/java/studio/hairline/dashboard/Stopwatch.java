package studio.hairline.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Survival;
import studio.hairline.figures.Wait;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Replies;
import studio.hairline.leads.ResponseClock;
import studio.hairline.leads.ResponseFigures;
import studio.hairline.leads.ResponsesThen;
import studio.hairline.operations.OpeningClock;
import studio.hairline.operations.StudioHours;

/** Times the first response by both clocks. */
@Component
class Stopwatch {

    private final ResponseFigures figures;
    private final ResponsesThen then;
    private final StudioHours hours;

    Stopwatch(ResponseFigures figures, ResponsesThen then, StudioHours hours) {
        this.figures = figures;
        this.then = then;
        this.hours = hours;
    }

    /**
     * What is read of inquiries.
     *
     * @param unanswered when those arrived
     * @param answered how long the others had waited
     * @param opening the clock by which the unanswered wait
     */
    private record Read(List<Instant> unanswered, Function<ResponseClock, List<Wait>> answered, OpeningClock opening) {}

    List<AnsweringCard> cards(AnsweringCards cards, Instant asOf) {
        LeadFilter waiting = cards.waiting();
        Read read = new Read(figures.unanswered(waiting), clock -> figures.waits(waiting, clock), hours.clock());
        return cards(cards, asOf, read);
    }

    /** @return those by the wall clock alone where it was not kept what the other one said */
    List<AnsweringCard> cards(AnsweringCards cards, PastDay past) {
        LeadFilter waiting = cards.waiting();
        Read read = new Read(
                then.unanswered(past.leads(), waiting),
                clock -> then.waits(past.leads(), waiting, clock),
                past.studio().clock());
        boolean timed = past.leads().refusal(timed(waiting)).isEmpty();
        return (timed ? cards(cards, past.end(), read) : wall(cards, past.end(), read))
                .stream().map(card -> card.asKnownOn(past.day())).toList();
    }

    /** @return of those waited for, whose time by opening hours is known */
    static LeadFilter timed(LeadFilter waiting) {
        return waiting.answered(waiting.replies().with(Replies.Sign.OPEN_CLOCK));
    }

    private static List<AnsweringCard> wall(AnsweringCards cards, Instant asOf, Read read) {
        Survival wall = ResponseTimes.wall(read.answered().apply(ResponseClock.WALL), read.unanswered(), asOf);
        return wall(cards, wall, read.unanswered().size());
    }

    private static List<AnsweringCard> wall(AnsweringCards cards, Survival wall, long unanswered) {
        LeadFilter waiting = cards.waiting();
        List<Aside> beside = cards.beside(unanswered, 0, waiting);
        return List.of(
                cards.time(AnsweringFigure.MEDIAN, wall, AnsweringCards.MEDIAN, waiting, beside),
                cards.time(AnsweringFigure.NINE_OF_TEN, wall, AnsweringCards.NINE_OF_TEN, waiting, beside));
    }

    private static List<AnsweringCard> cards(AnsweringCards cards, Instant asOf, Read read) {
        LeadFilter timed = timed(cards.waiting());
        List<Instant> unanswered = read.unanswered();
        Survival wall = ResponseTimes.wall(read.answered().apply(ResponseClock.WALL), unanswered, asOf);
        Survival open = ResponseTimes.open(
                read.answered().apply(ResponseClock.OPENING_HOURS), unanswered, asOf, read.opening());
        List<Aside> beside = cards.beside(unanswered.size(), wall.n() - open.n(), timed);
        return Stream.concat(
                        wall(cards, wall, unanswered.size()).stream(),
                        Stream.of(
                                cards.time(AnsweringFigure.OPEN_MEDIAN, open, AnsweringCards.MEDIAN, timed, beside),
                                cards.time(
                                        AnsweringFigure.OPEN_NINE_OF_TEN,
                                        open,
                                        AnsweringCards.NINE_OF_TEN,
                                        timed,
                                        beside)))
                .toList();
    }
}
