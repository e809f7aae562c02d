package studio.hairline.triage;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import studio.hairline.leads.LeadChanged;

/** Tells every open inbox that something changed, once the change is there for all to read. */
@Component
public class Bell {

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();

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
        if (listeners.isEmpty()) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
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
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Bell.this);
            if (status == STATUS_COMMITTED) {
                sound();
            }
        }
    }
}
