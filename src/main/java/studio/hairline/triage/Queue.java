package studio.hairline.triage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All that waits, each lead once, in the order in which it is best answered. */
@Component
class Queue {

    /** The reason it waits longest for. */
    private static final BinaryOperator<Waiting> OLDER =
            BinaryOperator.minBy(Comparator.comparing(Waiting::since).thenComparing(Waiting::reason));

    private final WaitingReader reader;
    private final Past past;

    Queue(WaitingReader reader, Past past) {
        this.reader = reader;
        this.past = past;
    }

    List<Ranked> ranked(Watch watch) {
        return ranked(reader.read(watch), watch);
    }

    /** @param some may be of one lead */
    List<Ranked> ranked(List<Waiting> some, Watch watch) {
        Worth worth = past.worth(watch.day(watch.asOf()));
        return once(some).stream()
                .map(waiting -> ranked(waiting, watch, worth))
                .sorted(Ranked.ORDER)
                .toList();
    }

    /** @return how many wait, each lead once */
    long count(Watch watch) {
        return reader.read(watch).stream().map(Waiting::leadId).distinct().count();
    }

    private static Collection<Waiting> once(List<Waiting> some) {
        return some.stream()
                .collect(Collectors.toMap(Waiting::leadId, one -> one, OLDER))
                .values();
    }

    private static Ranked ranked(Waiting waiting, Watch watch, Worth worth) {
        Clock clock = watch.of(waiting.since());
        return new Ranked(waiting, clock, worth.of(waiting, clock));
    }
}
