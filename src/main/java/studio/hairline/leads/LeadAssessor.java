package studio.hairline.leads;

import java.time.Instant;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;

/** Writes down who judged a lead's category, and on which day. */
@Component
class LeadAssessor {

    private final AssessmentRepository assessments;
    private final StudioTime time;
    private final CurrentUser user;

    LeadAssessor(AssessmentRepository assessments, StudioTime time, CurrentUser user) {
        this.assessments = assessments;
        this.time = time;
        this.user = user;
    }

    void assessed(Lead lead) {
        assessments.save(new Assessment(lead, user.id(), time.today(), time.now()));
    }

    Instant now() {
        return time.now();
    }
}
