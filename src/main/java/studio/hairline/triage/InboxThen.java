package studio.hairline.triage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadsThen;
import studio.hairline.team.ForStaff;
import studio.hairline.triage.Inbox.Placed;
import studio.hairline.triage.WorkThen.Known;

/**
 * Who waited for us at an instant, in the order of the inbox: by the opening hours and the target that were set then, and the
 * chances and prices of today.
 */
@Service
@ForStaff
public class InboxThen {

    private final WaitingReader reader;
    private final WorkThen work;
    private final Queue queue;
    private final Told told;

    InboxThen(WaitingReader reader, WorkThen work, Queue queue, Told told) {
        this.reader = reader;
        this.work = work;
        this.queue = queue;
        this.told = told;
    }

    /** The clocks, and how a line is told. */
    @org.springframework.stereotype.Component
    record Told(Watches watches, ItemsThen items) {}

    /**
     * @param then the leads as they were known at {@code end}, the first instant after it
     * @param consultations as they were known at it
     * @param only one reason; null for all
     * @param most how many lines are shown
     * @throws studio.hairline.history.Refusal when too much was written down since
     */
    @Transactional(readOnly = true)
    public InboxQueue queue(
            LeadsThen then, ConsultationsThen consultations, Instant end, @Nullable Reason only, int most) {
        Watch watch = told.watches().endOf(end);
        Known known = work.at(then, consultations, end);
        List<Waiting> waiting = Stream.concat(
                        reader.untouched(watch, end).stream(),
                        known.leads().values().stream().flatMap(lead -> new WaitingThen(lead, known, watch).all()))
                .toList();
        List<Ranked> all = queue.ranked(waiting, watch);
        List<Placed> shown = Inbox.shown(all, only, most);
        return new InboxQueue(
                watch.asOf(),
                told.items().of(shown, known, end),
                Inbox.counts(all),
                all.stream().filter(Ranked::isOver).count());
    }
}
