package studio.hairline.treatments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Sessions, read whole: one of them, or those of a person. */
@Service
@ForStaff
public class SessionFile {

    private final SessionRepository sessions;
    private final PlanRepository plans;
    private final CurrentUser user;

    SessionFile(SessionRepository sessions, PlanRepository plans, CurrentUser user) {
        this.sessions = sessions;
        this.plans = plans;
        this.user = user;
    }

    @Transactional(readOnly = true)
    public SessionDetails of(long sessionId) {
        Session one =
                sessions.findById(sessionId).orElseThrow(() -> new Refusal("There is no session " + sessionId + "."));
        return details(List.of(one)).getFirst();
    }

    /** @return the person's sessions, the one entered last first */
    @Transactional(readOnly = true)
    public List<SessionDetails> ofPerson(long personId) {
        return details(sessions.findTop200ByPersonIdOrderByIdDesc(personId));
    }

    List<SessionDetails> details(Collection<Session> some) {
        List<Long> planIds = some.stream()
                .map(one -> one.planId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, Plan> of = planIds.isEmpty()
                ? Map.of()
                : plans.findByIdIn(planIds).stream().collect(Collectors.toMap(Plan::id, plan -> plan));
        boolean money = user.isOwner();
        return some.stream()
                .map(one -> details(one, planned(one.planId == null ? null : of.get(one.planId)), money))
                .toList();
    }

    boolean isMoneyShown() {
        return user.isOwner();
    }

    private static @Nullable Integer planned(@Nullable Plan plan) {
        return plan == null ? null : Integer.valueOf(plan.sessions);
    }

    /** @param planned how many its series has; null outside one */
    static SessionDetails details(Session one, @Nullable Integer planned, boolean money) {
        return new SessionDetails(
                Treatments.ref(one),
                one.personId,
                one.leadId,
                one.planId,
                one.number == null ? null : one.number.intValue(),
                planned,
                one.kind,
                one.status,
                one.start.at(),
                one.lengthMinutes,
                one.artistId,
                one.artistName,
                one.chairId,
                one.category,
                one.completed == null ? null : one.completed.at(),
                money ? one.valueCents : null,
                one.gapDays,
                one.service);
    }
}
