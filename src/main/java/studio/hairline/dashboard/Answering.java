package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Answered;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.Promise;
import studio.hairline.leads.Replies;
import studio.hairline.leads.ResponseFigures;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;

/** How the studio answers: how fast, how surely, who, and how often it tries; all as of one instant. */
@Service
@ForStaff
public class Answering {

    private final ResponseFigures figures;
    private final LeadRows rows;
    private final Stopwatch stopwatch;
    private final Studio studio;

    Answering(ResponseFigures figures, LeadRows rows, Stopwatch stopwatch, Studio studio) {
        this.figures = figures;
        this.rows = rows;
        this.stopwatch = stopwatch;
        this.studio = studio;
    }

    /** Its clock, its target, its people. */
    @Component
    record Studio(StudioTime time, LateQuestion late, Users users) {}

    @Transactional(readOnly = true)
    public AnsweringPage figures(DashboardFilter filter) {
        Instant asOf = studio.time().now();
        AnsweringCards cards = new AnsweringCards(filter);
        LeadFilter waiting = cards.waiting();
        List<Answered> answered = figures.answered(waiting, asOf);
        AnsweringLines lines = new AnsweringLines(answered, waiting, asOf);
        return new AnsweringPage(
                filter,
                asOf,
                cards(cards, answered, asOf),
                lines.people(studio.users().names()),
                lines.sources(),
                lines.hours(),
                attempts(filter, figures.attempts(filter.leads(LeadMeasure.LOSSES))));
    }

    private List<AnsweringCard> cards(AnsweringCards cards, List<Answered> answered, Instant asOf) {
        LeadFilter waiting = cards.waiting();
        List<AnsweringCard> all = new ArrayList<>(stopwatch.cards(cards, asOf));
        List<Rate> kept = Answered.kept(answered);
        Arrays.stream(Promise.values())
                .map(promise -> cards.within(
                        promise, kept.get(promise.ordinal()), waiting.receivedBefore(promise.judgedBefore(asOf))))
                .forEach(all::add);
        all.add(unanswered(cards.filter(), asOf));
        all.add(twoWay(cards, asOf));
        LeadFilter atOnce = waiting.answered(Replies.of(Replies.Came.AT_ONCE));
        all.add(AnsweringCard.count(AnsweringFigure.AT_ONCE, rows.count(atOnce), List.of(), Rows.of(atOnce)));
        return all;
    }

    private AnsweringCard unanswered(DashboardFilter filter, Instant asOf) {
        LeadFilter stock = filter.leads(LeadMeasure.UNANSWERED, null);
        Late late = studio.late().ask(stock, asOf);
        List<Aside> asides = new ArrayList<>(List.of(Asides.late(late, stock)));
        figures.oldest(stock)
                .map(at -> Aside.of("the oldest has waited " + Formats.duration(Duration.between(at, asOf))))
                .ifPresent(asides::add);
        return AnsweringCard.count(AnsweringFigure.UNANSWERED_NOW, rows.count(stock), asides, Rows.of(stock));
    }

    private AnsweringCard twoWay(AnsweringCards cards, Instant asOf) {
        LeadFilter all = cards.waiting().receivedBefore(KeptQuestion.judgedBefore(asOf));
        LeadFilter wrote = all.answered(all.replies().with(Replies.Sign.WROTE_BACK));
        return cards.twoWay(new Rate(rows.count(wrote), rows.count(all)), all);
    }

    /** @param counts of those lost, by how often they were tried */
    static List<Datum> attempts(DashboardFilter filter, long[] counts) {
        LeadFilter lost = filter.leads(LeadMeasure.LOSSES);
        return IntStream.range(0, counts.length)
                .mapToObj(tries -> new Datum(
                        tries == Replies.MANY ? tries + " or more" : String.valueOf(tries),
                        String.valueOf(tries),
                        counts[tries],
                        Rows.of(lost.answered(lost.replies().after(tries)))))
                .toList();
    }
}
