package studio.hairline.treatments;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.money.Ledger;
import studio.hairline.money.MoneyRuleBook;
import studio.hairline.money.Payment;
import studio.hairline.team.ForOwner;

/** A session that does not take place, and what the studio keeps for it: both or neither. */
@Service
@ForOwner
public class CalledOff {

    private final Treatments treatments;
    private final SessionAgain again;
    private final Ledger ledger;
    private final MoneyRuleBook rules;

    CalledOff(Treatments treatments, SessionAgain again, Ledger ledger, MoneyRuleBook rules) {
        this.treatments = treatments;
        this.again = again;
        this.ledger = ledger;
        this.rules = rules;
    }

    /** @return in cents, what of the money held the studio's rules let it keep for a no-show or too short a notice */
    @Transactional(readOnly = true)
    public long most(long leadId) {
        return rules.rules().keptOf(ledger.balance(leadId));
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

    /** The session takes place another day; the notice was too short. @param kept nothing is kept without it */
    @Transactional
    public SessionRef move(SessionRef ref, Moved to, long leadId, @Nullable Payment kept) {
        SessionRef moved = treatments.move(ref, to.time(), to.reason());
        keep(leadId, kept);
        return moved;
    }

    /** It takes place when it was to at first, and what was kept for the move is given back. @param key of what was kept */
    @Transactional
    public void moveBack(SessionRef moved, Moved to, String key) {
        treatments.move(moved, to.time(), to.reason());
        ledger.takeBackOf(key);
    }

    /** @param reason why it is against the rules; null when it is not */
    public record Moved(ChairTime time, @Nullable String reason) {}

    /** What was kept is given back: the rest is taken back elsewhere. @param key of what was kept */
    @Transactional
    public void giveBack(String key) {
        ledger.takeBackOf(key);
    }

    private void keep(long leadId, @Nullable Payment kept) {
        if (kept != null) {
            ledger.forfeit(leadId, kept);
        }
    }
}
