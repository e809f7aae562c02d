package studio.hairline.treatments;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Subject;
import studio.hairline.leads.ConversionReversed;
import studio.hairline.leads.LeadChanged;
import studio.hairline.leads.LeadConverted;
import studio.hairline.leads.LeadRepriced;
import studio.hairline.leads.LeadWithdrawn;
import studio.hairline.treatments.SessionBook.Act;

/** What the chair does when a lead changes, in the same transaction: opens the plan, and keeps its sessions' category. */
@Component
class LeadFollower {

    private static final Set<EventKind> MAY_CHANGE_TOPIC =
            EnumSet.of(EventKind.LEAD_TRIAGED, EventKind.LEAD_CATEGORISED, EventKind.UNDONE);

    private final PlanRepository plans;
    private final SessionRepository sessions;
    private final SessionBook book;
    private final History history;

    LeadFollower(PlanRepository plans, SessionRepository sessions, SessionBook book, History history) {
        this.plans = plans;
        this.sessions = sessions;
        this.book = book;
        this.history = history;
    }

    @EventListener
    void open(LeadConverted converted) {
        Plan plan = plans.save(new Plan(converted));
        Subject subject = new Subject(plan.personId, plan.leadId, null, null);
        Change change = Change.of("sessions", String.valueOf(plan.sessions));
        history.append(
                new Happening(EventKind.PLAN_OPENED, subject, converted.when().at(), change));
    }

    @EventListener
    void price(LeadRepriced repriced) {
        plans.findByLeadId(repriced.leadId()).ifPresent(plan -> {
            plan.price(repriced.priceCents());
            Act act = new Act(EventKind.PRICE_AGREED, repriced.at());
            sessions.findByPlanIdOrderById(plan.id()).stream()
                    .filter(session -> session.number != null)
                    .forEach(session -> book.change(
                            SessionRef.latest(session.id()),
                            act,
                            one -> one.price(plan.valueOf(Objects.requireNonNull(one.number)))));
        });
    }

    @EventListener
    void close(LeadWithdrawn withdrawn) {
        plans.findByLeadId(withdrawn.leadId()).ifPresent(plans::delete);
    }

    /** The plan is gone with its deposit: what lies ahead is called off, what was missed stays without it. */
    @EventListener
    void close(ConversionReversed reversed) {
        plans.findByLeadId(reversed.leadId()).ifPresent(plan -> {
            Act act = new Act(EventKind.SESSION_CANCELLED, reversed.at());
            sessions.findByPlanIdOrderById(plan.id())
                    .forEach(session -> book.change(SessionRef.latest(session.id()), act, Session::leavePlan));
            plans.delete(plan);
        });
    }

    @EventListener
    void follow(LeadChanged changed) {
        if (MAY_CHANGE_TOPIC.contains(changed.kind())) {
            Topic topic = new Topic(changed.category(), changed.source());
            sessions.findByLeadIdOrderById(changed.leadId()).stream()
                    .filter(session -> !session.topic().equals(topic))
                    .forEach(session -> book.follow(session, topic));
        }
    }
}
