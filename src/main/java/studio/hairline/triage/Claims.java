package studio.hairline.triage;

import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Taking something upon oneself, so that nobody else answers it meanwhile. */
@Service
@ForStaff
public class Claims {

    private final ClaimRows rows;
    private final Remarks remarks;
    private final CurrentUser user;
    private final Bell bell;

    Claims(ClaimRows rows, Remarks remarks, CurrentUser user, Bell bell) {
        this.rows = rows;
        this.remarks = remarks;
        this.user = user;
        this.bell = bell;
    }

    /** @throws Taken when somebody else has it and is not silent for too long */
    @Transactional
    public void claim(long leadId) {
        rows.hold(leadId, me());
        bell.ring();
    }

    /** Whoever has it; the history keeps who took it from whom. */
    @Transactional
    public void takeOver(long leadId) {
        rows.take(leadId, me());
        remarks.add(leadId, EventKind.CLAIM_TAKEN_OVER, java.util.Map.of());
        bell.ring();
    }

    @Transactional
    public void release(long leadId) {
        rows.release(leadId, me());
        bell.ring();
    }

    private long me() {
        return Objects.requireNonNull(user.id());
    }
}
