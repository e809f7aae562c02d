package studio.hairline.treatments;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** The treatment plans; a conversion opens one, in its own transaction. */
@Service
@ForStaff
public class Plans {

    private final PlanRepository plans;
    private final SessionRepository sessions;
    private final SessionFile file;
    private final PlanGaps gaps;

    Plans(PlanRepository plans, SessionRepository sessions, SessionFile file, PlanGaps gaps) {
        this.plans = plans;
        this.sessions = sessions;
        this.file = file;
        this.gaps = gaps;
    }

    @Transactional(readOnly = true)
    public Optional<PlanDetails> of(long planId) {
        return plans.findById(planId).map(this::details);
    }

    @Transactional(readOnly = true)
    public Optional<PlanDetails> ofLead(long leadId) {
        return plans.findByLeadId(leadId).map(this::details);
    }

    /** @return the newest first */
    @Transactional(readOnly = true)
    public List<PlanDetails> ofPerson(long personId) {
        return plans.findTop50ByPersonIdOrderByIdDesc(personId).stream()
                .map(this::details)
                .toList();
    }

    /** @return what is set for what this lead is about */
    @Transactional(readOnly = true)
    public HealingGap gap(long leadId) {
        return gaps.of(leadId);
    }

    private PlanDetails details(Plan plan) {
        List<SessionDetails> series = file.details(sessions.findByPlanIdOrderById(plan.id())).stream()
                .sorted(Comparator.comparing(SessionDetails::startsAt))
                .toList();
        return new PlanDetails(
                plan.id(),
                plan.leadId,
                plan.personId,
                plan.sessions,
                file.isMoneyShown() ? plan.priceCents : null,
                plan.openedDay,
                gaps.of(plan),
                gaps.includedUntil(plan),
                series);
    }
}
