package studio.hairline.treatments;

import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadFile;

/** How the sessions of a plan are to lie apart, by what its lead is about. */
@Component
record PlanGaps(LeadFile leads, HealingGaps gaps) {

    HealingGap of(Plan plan) {
        return gaps.of(leads.of(plan.leadId).category());
    }
}
