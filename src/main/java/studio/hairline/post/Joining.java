package studio.hairline.post;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import studio.hairline.team.Acting;

/** Gives each e-mail that is kept to its lead, in the system's name; one that goes wrong holds up no other. */
@Component
class Joining {

    private static final Logger LOG = LoggerFactory.getLogger(Joining.class);
    private static final int AT_ONCE = 200;

    private final ReceivedRows rows;
    private final Join join;
    private final Acting acting;

    Joining(ReceivedRows rows, Join join, Acting acting) {
        this.rows = rows;
        this.join = join;
        this.acting = acting;
    }

    void run() {
        rows.unjoined(AT_ONCE).forEach(id -> acting.asSystem(() -> one(id)));
    }

    private void one(long id) {
        try {
            join.one(id);
        } catch (ConcurrencyFailureException atTheSameMoment) {
            LOG.info("Received mail {} waits for the next look", id);
        } catch (RuntimeException wrong) {
            LOG.warn(
                    "Received mail {} could not be joined: {}",
                    id,
                    wrong.getClass().getSimpleName());
            join.hold(id);
        }
    }
}
