package studio.hairline.leads;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Stale;
import studio.hairline.history.Subject;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Tallies;

/** The one way a lead changes: held, checked, changed by a verb, counted anew, written into the history, told to others. */
@Component
class LeadBook {

    private final HeldLeads held;
    private final History history;
    private final Tallies tallies;
    private final FirstLeads firsts;
    private final ApplicationEventPublisher events;

    LeadBook(HeldLeads held, History history, Counting counting, ApplicationEventPublisher events) {
        this.held = held;
        this.history = history;
        this.tallies = counting.tallies();
        this.firsts = counting.firsts();
        this.events = events;
    }

    /** What leads count for. */
    @Component
    record Counting(Tallies tallies, FirstLeads firsts) {}

    /**
     * What is done to a lead.
     *
     * @param at when it happened
     * @param batchId the act on many it belongs to
     * @param said what the history keeps of it beside the lead's own fields
     */
    record Act(EventKind kind, Instant at, @Nullable Long batchId, Map<String, String> said) {

        Act(EventKind kind, Instant at) {
            this(kind, at, null);
        }

        Act(EventKind kind, Instant at, @Nullable Long batchId) {
            this(kind, at, batchId, Map.of());
        }

        Act saying(String field, String text) {
            Map<String, String> more = new LinkedHashMap<>(said);
            more.put(field, text);
            return new Act(kind, at, batchId, more);
        }

        Change explain(Change change) {
            Change told = change;
            for (Map.Entry<String, String> one : said.entrySet()) {
                told = told.with(one.getKey(), one.getValue());
            }
            return told;
        }
    }

    Lead open(Lead fresh) {
        fresh.firstOfPerson = held.isFirstOf(fresh.personId);
        Lead lead = held.add(fresh);
        tallies.move(List.of(), LeadTallies.of(lead));
        Act act = new Act(EventKind.LEAD_RECEIVED, lead.arrival.at(), lead.importId);
        tell(lead, act, new Change(Map.of(), LeadFields.of(lead)), 0);
        return lead;
    }

    Lead change(LeadRef ref, Act act, Consumer<Lead> verb) {
        Lead lead = hold(ref);
        Map<String, String> before = LeadFields.of(lead);
        List<Counted> counted = LeadTallies.of(lead);
        LeadPlace from = LeadPlace.of(lead);
        verb.accept(lead);
        publishMove(from, lead);
        Change change = Change.between(before, LeadFields.of(lead));
        tallies.move(counted, LeadTallies.of(lead));
        lead.version += change.isEmpty() ? 0 : 1;
        tell(lead, act, change, lead.version);
        return lead;
    }

    private void publishMove(LeadPlace from, Lead lead) {
        LeadPlace to = LeadPlace.of(lead);
        if (!from.equals(to)) {
            publish(new LeadMoved(lead.id(), from, to));
        }
    }

    /** Writes down something that leaves the lead as it is, such as a note. */
    void remark(LeadRef ref, Act act, Change change) {
        Lead lead = hold(ref);
        tell(lead, act, change, lead.version);
    }

    /** Removes a lead whose import is taken back; what hangs on it hears first, and the person's next lead becomes the first. */
    void withdraw(LeadRef ref, Act act) {
        Lead lead = hold(ref);
        publish(new LeadWithdrawn(lead.id(), lead.personId));
        tallies.move(LeadTallies.of(lead), List.of());
        tell(lead, act, Change.between(LeadFields.ofAll(lead), Map.of()), lead.version);
        firsts.gone(lead, held.remove(lead));
    }

    long survivor(long personId) {
        return held.survivor(personId);
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    Lead hold(LeadRef ref) {
        Lead lead = held.hold(ref.id());
        if (!ref.isCurrent(lead.version)) {
            throw new Stale(
                    "Somebody else changed this lead meanwhile. What you typed is still here.",
                    history.ofLeadSince(ref.id(), ref.version()));
        }
        return lead;
    }

    private void tell(Lead lead, Act act, Change change, int version) {
        Subject subject = Subject.lead(lead.personId, lead.id(), version);
        history.append(new Happening(act.kind(), subject, act.at(), act.explain(change), act.batchId()));
        publish(new LeadChanged(lead.id(), lead.personId, act.kind(), lead.category, lead.source));
    }
}
