package studio.hairline.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Rate;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Promise;
import studio.hairline.leads.Replies;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;
import studio.hairline.ui.Formats;

/**
 * The cards of how promises were kept, as on the page of how the studio answers.
 *
 * @param before of the period compared with; null for none
 */
record KeptCards(
        DashboardFilter filter,
        Instant asOf,
        Kept now,
        @Nullable Kept before) {

    List<Card> all() {
        AnsweringCards cards = new AnsweringCards(filter);
        List<Card> all = new ArrayList<>();
        Stream.of(Promise.values()).forEach(promise -> all.add(within(cards, promise)));
        LeadFilter old = cards.waiting().receivedBefore(KeptQuestion.judgedBefore(asOf));
        all.add(card(
                Figure.TWO_WAY,
                now.wroteBack(),
                before == null ? null : before.wroteBack(),
                cards.twoWay(now.wroteBack(), old)));
        return all;
    }

    private Card within(AnsweringCards cards, Promise promise) {
        Rate rate = now.promises().get(promise.ordinal());
        AnsweringCard same = cards.within(promise, rate, cards.waiting().receivedBefore(promise.judgedBefore(asOf)));
        Rate earlier = before == null ? null : before.promises().get(promise.ordinal());
        return card(Figure.valueOf(same.figure().name()), rate, earlier, same);
    }

    private static Card card(Figure figure, Rate rate, @Nullable Rate before, AnsweringCard same) {
        return new Card(figure, rate.hits(), rate, null, List.of(), beside(same.asides(), before), same.rows());
    }

    /** How often we had tried before giving up. */
    static Card tried(DashboardFilter filter, List<TallyRow> now, @Nullable List<TallyRow> before) {
        LeadFilter lost = filter.leads(LeadMeasure.LOSSES);
        Rate rate = tried(now);
        Aside all = new Aside("of all " + Formats.count(rate.n()) + " lost", rate.n(), Rows.of(lost));
        return new Card(
                Figure.TRIED_SIX_TIMES,
                rate.hits(),
                rate,
                null,
                List.of(),
                beside(List.of(all), before == null ? null : tried(before)),
                Rows.of(lost.answered(lost.replies().after(Replies.MANY))));
    }

    private static Rate tried(List<TallyRow> rows) {
        return new Rate(Answers.sum(rows, Tally.LOST_TRIED), Answers.sum(rows, Tally.LOSSES));
    }

    private static List<Aside> beside(List<Aside> asides, @Nullable Rate before) {
        List<Aside> all = new ArrayList<>(asides);
        if (before != null && before.value().isPresent()) {
            all.add(Aside.of("before: " + before.words()));
        }
        return all;
    }
}
