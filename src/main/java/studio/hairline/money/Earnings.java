package studio.hairline.money;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.Moment;

/** What the chair tells the ledger: a session was delivered, and what it is worth. Part of the caller's transaction. */
@Service
public class Earnings {

    private final MoneyBook book;

    Earnings(MoneyBook book) {
        this.book = book;
    }

    /** Said again, or with another worth, the ledger follows. @param cents nothing for one that is gone again */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delivered(long leadId, long sessionId, long cents, Moment when) {
        book.settle(MoneyKind.EARNED, leadId, sessionId, cents, when);
    }

    /** A session outside of the plan, such as a touch-up, is asked for by itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(long leadId, long sessionId, long cents, Moment when) {
        book.settle(MoneyKind.REQUIRED, leadId, sessionId, cents, when);
    }
}
