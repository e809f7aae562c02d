package studio.hairline.treatments;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.chairs.Occupying;
import studio.hairline.chairs.Taken;
import studio.hairline.chairs.Visits;

/** Sessions take their artist and their chair, unless they were missed or called off. */
@Component
record SessionsTaken(Visits visits) implements Occupying {

    private static final String KIND = "session";

    static String key(long sessionId) {
        return Visits.key(KIND, sessionId);
    }

    @Override
    public List<Taken> between(Instant from, Instant until) {
        return visits.between(from, until, KIND, "status in ('SCHEDULED', 'COMPLETED')");
    }
}
