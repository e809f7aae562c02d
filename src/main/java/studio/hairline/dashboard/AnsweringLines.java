package studio.hairline.dashboard;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Answered;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Promise;
import studio.hairline.leads.Replies;
import studio.hairline.leads.Source;

/** The tables of how the studio answers: by who replied, by source, by hour of arrival. */
record AnsweringLines(List<Answered> answered, LeadFilter waiting, Instant asOf) {

    /** @param team names by user id */
    List<AnsweringLine> people(Map<Long, String> team) {
        Map<Long, List<Answered>> each =
                answered.stream().collect(Collectors.groupingBy(Answered::by, TreeMap::new, Collectors.toList()));
        return each.entrySet().stream()
                .sorted(Comparator.comparingLong(
                        one -> one.getKey() > 0 ? one.getKey() : Long.MAX_VALUE + one.getKey()))
                .map(one -> line(
                        who(one.getKey(), team),
                        one.getValue(),
                        waiting.answered(waiting.replies().by(one.getKey()))))
                .toList();
    }

    List<AnsweringLine> sources() {
        return Stream.of(Source.values())
                .map(source -> line(source.label(), only(Answered::source, source), narrowed(source)))
                .filter(line -> line.all().value() > 0)
                .toList();
    }

    private LeadFilter narrowed(Source source) {
        return waiting.from(java.util.Set.of(source));
    }

    List<AnsweringLine> hours() {
        return IntStream.range(0, 24)
                .mapToObj(hour -> line(
                        "%02d:00".formatted(hour),
                        only(Answered::hour, hour),
                        waiting.answered(waiting.replies().at(hour))))
                .toList();
    }

    private <T> List<Answered> only(Function<Answered, T> what, T value) {
        return answered.stream().filter(one -> what.apply(one).equals(value)).toList();
    }

    private AnsweringLine line(String name, List<Answered> some, LeadFilter rows) {
        long n = some.stream().mapToLong(Answered::n).sum();
        List<Rate> kept = Answered.kept(some);
        List<RateDatum> shares = Stream.of(Promise.values())
                .map(promise -> new RateDatum(promise.label(), kept.get(promise.ordinal()), hits(promise, rows)))
                .toList();
        return new AnsweringLine(new Datum(name, name, n, Rows.of(rows)), shares);
    }

    private Rows hits(Promise promise, LeadFilter rows) {
        return Rows.of(rows.receivedBefore(promise.judgedBefore(asOf))
                .answered(rows.replies().within(promise.minutes())));
    }

    private static String who(long by, Map<Long, String> team) {
        if (by == LeadFilter.NOBODY) {
            return "Nobody yet";
        }
        return by == Replies.UNKNOWN ? "Not recorded" : team.getOrDefault(by, "Somebody else");
    }
}
