package studio.hairline.demo;

import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FollowUp;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.People;
import studio.hairline.team.Acting;
import studio.hairline.triage.Conversation;
import studio.hairline.triage.Snoozes;

/** What the staff of the sample studio do at their desk, each thing at its own time. */
@Component
@Profile("demo")
record DeskVerbs(
        People people,
        Leads leads,
        FollowUp followUp,
        Consultations consultations,
        Conversation conversation,
        Snoozes snoozes,
        StudioTime time,
        Acting acting) {

    void at(Instant when, Runnable act) {
        time.during(when, act);
    }

    /** @param days from today */
    void next(LeadRef lead, String step, int days) {
        followUp.next(LeadRef.latest(lead.id()), step, time.today().plusDays(days));
    }
}
