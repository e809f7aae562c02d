package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import studio.hairline.figures.Rate;
import studio.hairline.figures.Survival;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Answered;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Promise;
import studio.hairline.leads.Replies;
import studio.hairline.leads.ResponsesThen;
import studio.hairline.operations.OneState;
import studio.hairline.team.ForStaff;
import studio.hairline.team.Users;

/** How the studio answered, as it was known at the end of a day: what first responses tell, by the wall clock. */
@Service
@ForStaff
public class AnsweringThen {

    /** Why times by the other clock have no past. */
    public static final String NO_OPENING_HOURS = "What the opening-hours clock said is not known for a past day.";

    private final PastDays days;
    private final ResponsesThen responses;
    private final Users users;

    AnsweringThen(PastDays days, ResponsesThen responses, Users users) {
        this.days = days;
        this.responses = responses;
        this.users = users;
    }

    /**
     * @param day one that is over
     * @throws Refusal when it cannot be known
     */
    @OneState
    public AnsweringPage figures(DashboardFilter filter, LocalDate day) {
        PastDay past = days.at(day);
        LeadFilter waiting = waiting(filter, past);
        List<Answered> answered = answered(filter, past);
        AnsweringLines lines = new AnsweringLines(answered, waiting, past.end());
        return new AnsweringPage(
                        filter,
                        past.end(),
                        cards(filter, past, answered),
                        lines.people(users.names()),
                        lines.sources(),
                        lines.hours(),
                        Answering.attempts(filter, responses.attempts(past.leads(), filter.leads(LeadMeasure.LOSSES))))
                .asKnownOn(day);
    }

    /**
     * @return every card that is known
     * @throws Refusal when none is
     */
    public List<AnsweringCard> cards(DashboardFilter filter, PastDay past) {
        return cards(filter, past, answered(filter, past));
    }

    private List<AnsweringCard> cards(DashboardFilter filter, PastDay past, List<Answered> answered) {
        LeadFilter waiting = waiting(filter, past);
        List<AnsweringCard> all = new ArrayList<>(timed(filter, past));
        all.addAll(kept(filter, past, answered));
        all.add(count(AnsweringFigure.UNANSWERED_NOW, past, filter.leads(LeadMeasure.UNANSWERED, null)));
        all.add(twoWay(filter, past));
        all.add(count(AnsweringFigure.AT_ONCE, past, waiting.answered(Replies.of(Replies.Came.AT_ONCE))));
        return all;
    }

    private List<Answered> answered(DashboardFilter filter, PastDay past) {
        return responses.answered(past.leads(), waiting(filter, past), past.end());
    }

    private static AnsweringCard twoWay(DashboardFilter filter, PastDay past) {
        AnsweringCards cards = new AnsweringCards(filter);
        LeadFilter all = cards.waiting().receivedBefore(KeptQuestion.judgedBefore(past.end()));
        LeadFilter wrote = all.answered(all.replies().with(Replies.Sign.WROTE_BACK));
        Rate rate = new Rate(
                past.leads().count(wrote).count(), past.leads().count(all).count());
        return cards.twoWay(rate, all).asKnownOn(past.day());
    }

    private static List<AnsweringCard> kept(DashboardFilter filter, PastDay past, List<Answered> answered) {
        AnsweringCards cards = new AnsweringCards(filter);
        LeadFilter waiting = cards.waiting();
        List<Rate> kept = Answered.kept(answered);
        return Arrays.stream(Promise.values())
                .map(promise -> {
                    Rate rate = kept.get(promise.ordinal());
                    LeadFilter old = waiting.receivedBefore(promise.judgedBefore(past.end()));
                    return cards.within(promise, rate, old).asKnownOn(past.day());
                })
                .toList();
    }

    /**
     * @return half and nine of ten
     * @throws Refusal when it cannot be known
     */
    List<AnsweringCard> timed(DashboardFilter filter, PastDay past) {
        AnsweringCards cards = new AnsweringCards(filter);
        LeadFilter waiting = waiting(filter, past);
        List<Instant> unanswered = responses.unanswered(past.leads(), waiting);
        Survival wall = ResponseTimes.wall(responses.waits(past.leads(), waiting), unanswered, past.end());
        List<Aside> beside = cards.beside(unanswered.size(), 0, waiting);
        return Stream.of(
                        cards.time(AnsweringFigure.MEDIAN, wall, AnsweringCards.MEDIAN, waiting, beside),
                        cards.time(AnsweringFigure.NINE_OF_TEN, wall, AnsweringCards.NINE_OF_TEN, waiting, beside))
                .map(card -> card.asKnownOn(past.day()))
                .toList();
    }

    private static LeadFilter waiting(DashboardFilter filter, PastDay past) {
        LeadFilter waiting = new AnsweringCards(filter).waiting();
        Refusal.when(past.leads().refusal(waiting));
        return waiting;
    }

    private static AnsweringCard count(AnsweringFigure figure, PastDay past, LeadFilter rows) {
        long count = past.leads().count(rows).count();
        return AnsweringCard.count(figure, count, List.of(), Rows.of(rows)).asKnownOn(past.day());
    }
}
