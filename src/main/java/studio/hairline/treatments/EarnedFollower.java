package studio.hairline.treatments;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import studio.hairline.history.EventKind;
import studio.hairline.leads.Moment;
import studio.hairline.money.Earnings;
import studio.hairline.operations.StudioTime;

/** Tells the ledger what the chair delivered, in the same transaction. */
@Component
class EarnedFollower {

    private static final Set<EventKind> MAY_CHANGE_WORTH = EnumSet.of(
            EventKind.SESSION_COMPLETED,
            EventKind.SESSION_RECORDED,
            EventKind.PRICE_AGREED,
            EventKind.SESSION_REVALUED,
            EventKind.IMPORT_TAKEN_BACK);

    private final SessionRepository sessions;
    private final Earnings earnings;
    private final StudioTime time;

    EarnedFollower(SessionRepository sessions, Earnings earnings, StudioTime time) {
        this.sessions = sessions;
        this.earnings = earnings;
        this.time = time;
    }

    @EventListener
    void follow(SessionChanged changed) {
        Long leadId = changed.leadId();
        if (leadId == null || !MAY_CHANGE_WORTH.contains(changed.kind())) {
            return;
        }
        if (changed.kind() == EventKind.IMPORT_TAKEN_BACK) {
            gone(leadId, changed.sessionId());
        } else {
            sessions.findById(changed.sessionId())
                    .filter(one -> one.status == SessionStatus.COMPLETED)
                    .ifPresent(this::delivered);
        }
    }

    private void gone(long leadId, long sessionId) {
        Moment now = new Moment(time.now(), time.today());
        earnings.delivered(leadId, sessionId, 0, now);
        earnings.asked(leadId, sessionId, 0, now);
    }

    private void delivered(Session session) {
        if (session.leadId != null && session.completed != null) {
            if (session.planId == null) {
                earnings.asked(session.leadId, session.id(), session.valueCents, session.completed);
            }
            earnings.delivered(session.leadId, session.id(), session.valueCents, session.completed);
        }
    }
}
