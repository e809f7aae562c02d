package studio.hairline.triage;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import studio.hairline.leads.LeadChanged;
import studio.hairline.operations.OtherNodes;

/** Tells every open inbox, on whatever node, that something changed, once the change is there for all to read. */
@Component
public class Bell {

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final OtherNodes others;

    Bell(OtherNodes others) {
        this.others = others;
        others.hear(this::sound);
    }

    /** @param listener answers at once and does its work elsewhere */
    public void hear(Runnable listener) {
        listeners.add(listener);
    }

    public void unhear(Runnable listener) {
        listeners.remove(listener);
    }

    @EventListener
    void ring(LeadChanged changed) {
        ring();
    }

    /** Once for a transaction, however much it changes. */
    void ring() {
        if (listeners.isEmpty() && !others.mayBeThere()) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            others.tell();
            sound();
        } else if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new AtTheEnd());
        }
    }

    private void sound() {
        listeners.forEach(Runnable::run);
    }

    private final class AtTheEnd implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!readOnly) {
                others.tell();
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Bell.this);
            if (status == STATUS_COMMITTED) {
                sound();
            }
        }
    }
}
