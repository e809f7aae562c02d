package studio.hairline.triage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.OneState;
import studio.hairline.team.ForStaff;

/** The one queue of everything that waits for us, the same for everybody. */
@Service
@ForStaff
public class Inbox {

    private final Queue queue;
    private final Watches watches;
    private final Items items;

    Inbox(Queue queue, Watches watches, Items items) {
        this.queue = queue;
        this.watches = watches;
        this.items = items;
    }

    /**
     * Read as of one instant: a line's version is that of what it shows, so that whoever acts on it acts on what they saw.
     *
     * @param only one reason; null for all
     * @param most how many lines are shown
     * @param viewer the open inbox that asks, which is not told of itself
     */
    @OneState
    public InboxQueue queue(@Nullable Reason only, int most, String viewer) {
        Watch watch = watches.now();
        List<Ranked> all = queue.ranked(watch);
        List<Placed> shown = shown(all, only, most);
        return new InboxQueue(
                watch.asOf(),
                items.of(shown, watch.asOf(), viewer),
                counts(all),
                all.stream().filter(Ranked::isOver).count());
    }

    /** @return how many wait */
    @Transactional(readOnly = true)
    public long count() {
        return queue.count(watches.now());
    }

    /** Something that waits, and its place in the whole queue. */
    record Placed(Ranked ranked, int place) {}

    static List<Placed> shown(List<Ranked> all, @Nullable Reason only, int most) {
        return IntStream.range(0, all.size())
                .mapToObj(place -> new Placed(all.get(place), place))
                .filter(one -> only == null || one.ranked().waiting().reason() == only)
                .limit(most)
                .toList();
    }

    static Map<Reason, Long> counts(List<Ranked> all) {
        Map<Reason, Long> counts = new EnumMap<>(Reason.class);
        Arrays.stream(Reason.values()).forEach(reason -> counts.put(reason, 0L));
        all.forEach(one -> counts.merge(one.waiting().reason(), 1L, Long::sum));
        return counts;
    }
}
