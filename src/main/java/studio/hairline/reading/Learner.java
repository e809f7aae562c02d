package studio.hairline.reading;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import studio.hairline.history.EventKind;
import studio.hairline.leads.LeadChanged;
import studio.hairline.reading.LessonRows.WordOf;

/**
 * Learns from what people decide, in the transaction of the decision: the words of a message are counted for the category somebody
 * set, moved when it is corrected, and taken back with an undo. Written once, just before the commit, however many leads it was.
 */
@Component
class Learner {

    private static final Set<EventKind> TEACHES = EnumSet.of(
            EventKind.LEAD_TRIAGED,
            EventKind.LEAD_CATEGORISED,
            EventKind.LEAD_SET_ASIDE,
            EventKind.LEAD_RESTORED,
            EventKind.UNDONE);
    private static final int AT_ONCE = 500;

    private final LessonRows rows;
    private final EntityManager entities;

    Learner(LessonRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @EventListener
    void hear(LeadChanged changed) {
        if (TEACHES.contains(changed.kind())) {
            heard().add(changed.leadId());
        }
    }

    @SuppressWarnings("unchecked")
    private Set<Long> heard() {
        Set<Long> open = (Set<Long>) TransactionSynchronizationManager.getResource(this);
        return open == null ? listen() : open;
    }

    private Set<Long> listen() {
        Set<Long> leads = new TreeSet<>();
        TransactionSynchronizationManager.bindResource(this, leads);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                learn(leads);
            }

            @Override
            public void beforeCompletion() {
                TransactionSynchronizationManager.unbindResourceIfPossible(Learner.this);
            }
        });
        return leads;
    }

    private void learn(Set<Long> leads) {
        entities.flush();
        TreeMap<WordOf, Long> amounts = new TreeMap<>();
        List<Long> all = List.copyOf(leads);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            rows.lessons(all.subList(from, Math.min(all.size(), from + AT_ONCE))).stream()
                    .filter(Lesson::changesAnything)
                    .forEach(lesson -> {
                        lesson.into(amounts);
                        rows.counted(lesson);
                    });
        }
        amounts.values().removeIf(amount -> amount == 0);
        if (!amounts.isEmpty()) {
            rows.write(amounts);
        }
    }
}
