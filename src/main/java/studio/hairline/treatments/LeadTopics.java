package studio.hairline.treatments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadJourney;
import studio.hairline.people.Survivors;

/** What the sessions of a lead are about. */
@Component
class LeadTopics {

    private final LeadFile leads;
    private final LeadJourney journey;
    private final PlanRepository plans;
    private final Survivors survivors;

    LeadTopics(LeadFile leads, LeadJourney journey, PlanRepository plans, Survivors survivors) {
        this.survivors = survivors;
        this.leads = leads;
        this.journey = journey;
        this.plans = plans;
    }

    /** Whose a session is, and what it is about. */
    record Belonging(Whose whose, Topic topic) {}

    /** @return read with the lead held, so that it cannot change before the session is written */
    Topic of(long leadId) {
        journey.hold(leadId);
        LeadDetails lead = leads.of(leadId);
        return new Topic(lead.category(), lead.source());
    }

    /** @return the lead that is meant: the one named, else that of the person's latest plan, else their latest */
    Belonging of(TouchUp touchUp) {
        long personId = survivors.hold(touchUp.personId());
        Long leadId = touchUp.leadId() != null ? touchUp.leadId() : latest(personId);
        Topic topic = leadId == null ? Topic.NOT_RECORDED : of(leadId);
        return new Belonging(new Whose(personId, leadId), topic);
    }

    /** @return who the client is now, when they were merged into another */
    @Nullable
    Long survivor(@Nullable Long personId) {
        return personId == null ? null : Long.valueOf(survivors.of(personId));
    }

    private @Nullable Long latest(long personId) {
        List<Plan> done = plans.findTop50ByPersonIdOrderByIdDesc(personId);
        return done.isEmpty()
                ? leads.ofPerson(personId).stream()
                        .findFirst()
                        .map(lead -> lead.ref().id())
                        .orElse(null)
                : Long.valueOf(done.getFirst().leadId);
    }
}
