package studio.hairline.triage;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import studio.hairline.history.EventKind;
import studio.hairline.leads.LeadChanged;
import studio.hairline.team.CurrentUser;

/** Two people never both answer, from whatever page: an answer to what somebody else has is refused with their name. */
@Component
class ClaimGuard {

    private final ClaimRows rows;
    private final CurrentUser user;

    ClaimGuard(ClaimRows rows, CurrentUser user) {
        this.rows = rows;
        this.user = user;
    }

    @EventListener
    void answered(LeadChanged changed) {
        if (changed.kind() == EventKind.LEAD_ANSWERED) {
            rows.mustBeFree(changed.leadId(), user.id());
        }
    }
}
