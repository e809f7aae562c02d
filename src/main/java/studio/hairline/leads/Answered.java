package studio.hairline.leads;

import java.util.List;
import java.util.stream.IntStream;
import studio.hairline.figures.Rate;

/**
 * How the inquiries of one source, answered by one person, that arrived at one hour of the day were answered.
 *
 * @param by a user, {@link LeadFilter#NOBODY} or {@link Replies#UNKNOWN}
 * @param n all of them
 * @param kept for each {@link Promise} in its order, over those old enough to be judged
 */
public record Answered(Source source, long by, int hour, long n, List<Rate> kept) {

    /** @return the promises kept over all of some */
    public static List<Rate> kept(List<Answered> some) {
        return IntStream.range(0, Promise.values().length)
                .mapToObj(at -> some.stream()
                        .map(one -> one.kept().get(at))
                        .reduce(new Rate(0, 0), (one, more) -> new Rate(one.hits() + more.hits(), one.n() + more.n())))
                .toList();
    }
}
