package studio.hairline.demo;

import jakarta.persistence.EntityManager;
import java.util.function.IntConsumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Many stories in one transaction; each is let go of once told, so that the last costs no more than the first. */
@Component
@Profile("demo")
class Chapters {

    private static final int STORIES = 500;

    private final TransactionTemplate transaction;
    private final EntityManager entities;

    Chapters(TransactionTemplate transaction, EntityManager entities) {
        this.transaction = transaction;
        this.entities = entities;
    }

    /** @param size how many stories there are, told by their numbers from 0 */
    void tell(int size, IntConsumer story) {
        for (int first = 0; first < size; first += STORIES) {
            int from = first;
            one(() -> {
                for (int n = from; n < Math.min(size, from + STORIES); n++) {
                    story.accept(n);
                    entities.flush();
                    entities.clear();
                }
            });
        }
    }

    /** One transaction. */
    void one(Runnable work) {
        transaction.executeWithoutResult(state -> work.run());
    }
}
