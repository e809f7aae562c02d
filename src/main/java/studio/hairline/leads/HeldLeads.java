package studio.hairline.leads;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import studio.hairline.history.Refusal;
import studio.hairline.people.Survivors;

/** The leads this transaction works on: each is read and held once, however many verbs follow. */
@Component
class HeldLeads {

    private final LeadRepository leads;
    private final Survivors survivors;

    HeldLeads(LeadRepository leads, Survivors survivors) {
        this.leads = leads;
        this.survivors = survivors;
    }

    Lead add(Lead fresh) {
        Lead lead = leads.save(fresh);
        here().put(lead.id(), lead);
        return lead;
    }

    Lead hold(long id) {
        return here().computeIfAbsent(id, this::read);
    }

    /** @return the person's earliest lead of those that remain */
    Optional<Lead> remove(Lead lead) {
        here().remove(lead.id());
        leads.delete(lead);
        return leads.findFirstByPersonIdOrderById(lead.personId).map(heir -> hold(heir.id()));
    }

    boolean isFirstOf(long personId) {
        return here().values().stream().noneMatch(lead -> lead.personId == personId)
                && !leads.existsByPersonId(personId);
    }

    /** @return who somebody is now, when they were merged into another */
    long survivor(long personId) {
        return survivors.of(personId);
    }

    private Lead read(long id) {
        return leads.hold(id).orElseThrow(() -> new Refusal("This lead does not exist any more."));
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Lead> here() {
        Map<Long, Lead> held = (Map<Long, Lead>) TransactionSynchronizationManager.getResource(this);
        return held == null ? open() : held;
    }

    private Map<Long, Lead> open() {
        Map<Long, Lead> held = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, held);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(HeldLeads.this);
            }
        });
        return held;
    }
}
