package studio.hairline.team;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Ends everything somebody has open: each ending begins a new round, and sessions of an earlier round are over. */
@Component
class Sessions {

    private final Map<Long, Integer> rounds = new ConcurrentHashMap<>();

    /** @return what a session that begins now is to remember */
    int round(long userId) {
        return rounds.getOrDefault(userId, 0);
    }

    void endAll(long userId) {
        rounds.merge(userId, 1, Integer::sum);
    }
}
