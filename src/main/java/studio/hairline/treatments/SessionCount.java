package studio.hairline.treatments;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.TallySource;

/** Counts all sessions for the tallies, one after the other. */
@Component
class SessionCount implements TallySource {

    private final SessionRepository sessions;
    private final EntityManager entities;

    SessionCount(SessionRepository sessions, EntityManager entities) {
        this.sessions = sessions;
        this.entities = entities;
    }

    @Override
    public void countAll(Consumer<Counted> counted) {
        try (Stream<Session> all = sessions.all()) {
            all.forEach(session -> {
                SessionTallies.of(session).forEach(counted);
                entities.detach(session);
            });
        }
    }
}
