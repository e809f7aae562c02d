package studio.hairline.intake;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.intake.Posts.Received;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Standing;
import studio.hairline.team.ForStaff;

/** Takes in what Google's lead forms bring; what Google sends to try the form is a test entry and in no figure. */
@Service
@ForStaff
public class GoogleLeads {

    private final Posts posts;
    private final Leads leads;

    GoogleLeads(Posts posts, Leads leads) {
        this.posts = posts;
        this.leads = leads;
    }

    /** @param googlesId by which a repeat is known for ever */
    @Transactional
    public Received receive(long keyId, String googlesId, Posted posted, boolean test) {
        Received received = posts.receive(keyId, "google-ads " + googlesId, posted);
        if (received.isNew() && test) {
            leads.setAside(LeadRef.latest(received.leadId()), Standing.TEST);
        }
        return received;
    }
}
