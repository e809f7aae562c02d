package studio.hairline.triage;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadsThen;
import studio.hairline.team.ForStaff;
import studio.hairline.triage.Inbox.Placed;

/**
 * Who waited for us at an instant, in the order of the inbox: by the chances and prices, the opening hours and the target that are
 * known and set today. Who waited for the outcome of a consultation alone is not among them.
 */
@Service
@ForStaff
public class InboxThen {

    private final WaitingReader reader;
    private final InboxStatesThen states;
    private final Queue queue;
    private final Told told;

    InboxThen(WaitingReader reader, InboxStatesThen states, Queue queue, Told told) {
        this.reader = reader;
        this.states = states;
        this.queue = queue;
        this.told = told;
    }

    /** The clocks, and how a line is told. */
    @org.springframework.stereotype.Component
    record Told(Watches watches, ItemsThen items) {}

    /**
     * @param then the leads as they were known at {@code end}, the first instant after it
     * @param only one reason; null for all
     * @param most how many lines are shown
     * @throws studio.hairline.history.Refusal when too much was written down since
     */
    @Transactional(readOnly = true)
    public InboxQueue queue(LeadsThen then, Instant end, @Nullable Reason only, int most) {
        Watch watch = told.watches().at(end.minusMillis(1));
        Map<Long, InboxState> changed = states.changedSince(end);
        Map<Long, LeadDetails> leads = new HashMap<>();
        then.changed(changed.keySet()).forEach(lead -> leads.put(lead.ref().id(), lead));
        Map<Long, InboxState> kept = kept(leads.keySet(), changed);
        List<Waiting> waiting = Stream.concat(
                        reader.untouched(watch, end).stream(),
                        leads.values().stream().flatMap(lead -> {
                            InboxState inbox = kept.getOrDefault(lead.ref().id(), InboxState.NONE);
                            return new WaitingThen(lead, inbox, watch).all();
                        }))
                .toList();
        List<Ranked> all = queue.ranked(waiting, watch);
        List<Placed> shown = Inbox.shown(all, only, most);
        return new InboxQueue(
                watch.asOf(),
                told.items().of(shown, new ItemsThen.Known(leads, kept, watch.asOf())),
                Inbox.counts(all),
                all.stream().filter(Ranked::isOver).count());
    }

    private Map<Long, InboxState> kept(Set<Long> leads, Map<Long, InboxState> changed) {
        Set<Long> same = new HashSet<>(leads);
        same.removeAll(changed.keySet());
        Map<Long, InboxState> kept = new HashMap<>(states.now(same));
        kept.putAll(changed);
        return kept;
    }
}
