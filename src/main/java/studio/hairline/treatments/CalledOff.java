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
    private final SessionAgain again;
    private final Ledger ledger;

    CalledOff(Treatments treatments, SessionAgain again, Ledger ledger) {
        this.treatments = treatments;
        this.again = again;
        this.ledger = ledger;
    }

    /** @param kept of what is held; nothing is kept without it */
    @Transactional
    public SessionRef miss(SessionRef ref, long leadId, @Nullable Payment kept) {
        SessionRef missed = treatments.miss(ref);
        keep(leadId, kept);
        return missed;
    }

    /** @param kept of what is held, where the notice was too short; nothing is kept without it */
    @Transactional
    public SessionRef cancel(SessionRef ref, long leadId, @Nullable Payment kept) {
        SessionRef cancelled = treatments.cancel(ref);
        keep(leadId, kept);
        return cancelled;
    }

    /** Both are taken back. @param key of what was kept */
    @Transactional
    public void takeBack(SessionRef ref, String key) {
        again.expect(ref);
        ledger.takeBackOf(key);
    }

    private void keep(long leadId, @Nullable Payment kept) {
        if (kept != null) {
            ledger.forfeit(leadId, kept);
        }
    }
}
