package studio.hairline.dashboard;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import studio.hairline.figures.Rate;
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
import studio.hairline.ui.Formats;

/** How the studio answered, as it was known at the end of a day: what first responses tell. */
@Service
@ForStaff
public class AnsweringThen {

    private final PastDays days;
    private final ResponsesThen responses;
    private final Stopwatch stopwatch;
    private final Users users;

    AnsweringThen(PastDays days, ResponsesThen responses, Stopwatch stopwatch, Users users) {
        this.days = days;
        this.responses = responses;
        this.stopwatch = stopwatch;
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
        LeadFilter stock = filter.leads(LeadMeasure.UNANSWERED, null);
        all.add(count(AnsweringFigure.UNANSWERED_NOW, past, stock, late(stock, past)));
        all.add(twoWay(filter, past));
        all.add(count(AnsweringFigure.AT_ONCE, past, waiting.answered(Replies.of(Replies.Came.AT_ONCE)), List.of()));
        return all;
    }

    /** Who had waited longer than the target of then, and for how long the oldest had. */
    private List<Aside> late(LeadFilter unanswered, PastDay past) {
        Aside late = Asides.late(LateQuestion.asKnown(unanswered, past), unanswered);
        return Stream.concat(
                        Stream.of(late),
                        responses.unanswered(past.leads(), unanswered).stream()
                                .min(Comparator.naturalOrder())
                                .map(at -> Aside.of(
                                        "the oldest has waited " + Formats.duration(Duration.between(at, past.end()))))
                                .stream())
                .toList();
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
     * @return half and nine of ten, by each clock that is known
     * @throws Refusal when it cannot be known
     */
    List<AnsweringCard> timed(DashboardFilter filter, PastDay past) {
        waiting(filter, past);
        return stopwatch.cards(new AnsweringCards(filter), past);
    }

    /** @return why times by opening hours are not known; nothing when they are */
    public Optional<String> unclocked(DashboardFilter filter, PastDay past) {
        return past.leads().refusal(Stopwatch.timed(new AnsweringCards(filter).waiting()));
    }

    private static LeadFilter waiting(DashboardFilter filter, PastDay past) {
        LeadFilter waiting = new AnsweringCards(filter).waiting();
        Refusal.when(past.leads().refusal(waiting));
        return waiting;
    }

    private static AnsweringCard count(AnsweringFigure figure, PastDay past, LeadFilter rows, List<Aside> asides) {
        long count = past.leads().count(rows).count();
        return AnsweringCard.count(figure, count, asides, Rows.of(rows)).asKnownOn(past.day());
    }
}
