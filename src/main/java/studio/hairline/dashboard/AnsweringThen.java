package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Rate;
import studio.hairline.figures.Survival;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Answered;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.Promise;
import studio.hairline.leads.Replies;
import studio.hairline.leads.ResponsesThen;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.team.Users;
import studio.hairline.ui.KnownOn;

/** How the studio answered, as it was known at the end of a day: what first responses tell, by the wall clock. */
@Service
@ForStaff
public class AnsweringThen {

    private final LeadsAsKnown leads;
    private final ResponsesThen responses;
    private final StudioTime time;
    private final Users users;

    AnsweringThen(LeadsAsKnown leads, ResponsesThen responses, StudioTime time, Users users) {
        this.leads = leads;
        this.responses = responses;
        this.time = time;
        this.users = users;
    }

    /**
     * @param day one that is over
     * @throws Refusal when it cannot be known
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AnsweringPage figures(DashboardFilter filter, LocalDate day) {
        Instant end = KnownOn.end(day, time.zone());
        LeadsThen then = leads.at(end);
        AnsweringCards cards = new AnsweringCards(filter);
        LeadFilter waiting = cards.waiting();
        then.refusal(waiting).ifPresent(why -> {
            throw new Refusal(why);
        });
        List<Answered> answered = responses.answered(then, waiting, end);
        AnsweringLines lines = new AnsweringLines(answered, waiting, end);
        return new AnsweringPage(
                        filter,
                        end,
                        cards(cards, then, answered, end),
                        lines.people(users.names()),
                        lines.sources(),
                        lines.hours(),
                        List.of())
                .asKnownOn(day);
    }

    private List<AnsweringCard> cards(AnsweringCards cards, LeadsThen then, List<Answered> answered, Instant end) {
        LeadFilter waiting = cards.waiting();
        List<AnsweringCard> all = new ArrayList<>(timed(cards, then, end));
        List<Rate> kept = Answered.kept(answered);
        Arrays.stream(Promise.values())
                .map(promise -> cards.within(
                        promise, kept.get(promise.ordinal()), waiting.receivedBefore(promise.judgedBefore(end))))
                .forEach(all::add);
        all.add(count(AnsweringFigure.UNANSWERED_NOW, then, cards.filter().leads(LeadMeasure.UNANSWERED, null)));
        all.add(count(AnsweringFigure.AT_ONCE, then, waiting.answered(Replies.of(Replies.Came.AT_ONCE))));
        return all;
    }

    private List<AnsweringCard> timed(AnsweringCards cards, LeadsThen then, Instant end) {
        LeadFilter waiting = cards.waiting();
        List<Instant> unanswered = responses.unanswered(then, waiting);
        Survival wall = ResponseTimes.wall(responses.waits(then, waiting), unanswered, end);
        List<Aside> beside = cards.beside(unanswered.size(), 0, waiting);
        return List.of(
                cards.time(AnsweringFigure.MEDIAN, wall, AnsweringCards.MEDIAN, waiting, beside),
                cards.time(AnsweringFigure.NINE_OF_TEN, wall, AnsweringCards.NINE_OF_TEN, waiting, beside));
    }

    private static AnsweringCard count(AnsweringFigure figure, LeadsThen then, LeadFilter rows) {
        return AnsweringCard.count(figure, then.count(rows).count(), List.of(), Rows.of(rows));
    }
}
