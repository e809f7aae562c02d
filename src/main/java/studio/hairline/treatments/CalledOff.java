package studio.hairline.treatments;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.money.Ledger;
import studio.hairline.money.Payment;
import studio.hairline.team.ForOwner;

/** A session that does not take place, and what the studio keeps for it: both or neither. */
@Service
@ForOwner
public class CalledOff {

    private final Treatments treatments;
    private final Ledger ledger;

    CalledOff(Treatments treatments, Ledger ledger) {
        this.treatments = treatments;
        this.ledger = ledger;
    }

    /** @param kept of what is held; nothing is kept without it */
    @Transactional
    public void miss(SessionRef ref, long leadId, @Nullable Payment kept) {
        treatments.miss(ref);
        keep(leadId, kept);
    }

    /** @param kept of what is held, where the notice was too short; nothing is kept without it */
    @Transactional
    public void cancel(SessionRef ref, long leadId, @Nullable Payment kept) {
        treatments.cancel(ref);
        keep(leadId, kept);
    }

    private void keep(long leadId, @Nullable Payment kept) {
        if (kept != null) {
            ledger.forfeit(leadId, kept);
        }
    }
}
