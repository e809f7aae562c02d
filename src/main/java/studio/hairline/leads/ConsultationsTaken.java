package studio.hairline.leads;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.chairs.Occupying;
import studio.hairline.chairs.Taken;
import studio.hairline.chairs.Visits;

/** Consultations take the artist who holds them, and their chair, unless they did not take place. */
@Component
record ConsultationsTaken(Visits visits) implements Occupying {

    private static final String KIND = "consultation";

    static String key(long consultationId) {
        return Visits.key(KIND, consultationId);
    }

    @Override
    public List<Taken> between(Instant from, Instant until) {
        return visits.between(from, until, KIND, "outcome in ('BOOKED', 'ATTENDED')");
    }
}
