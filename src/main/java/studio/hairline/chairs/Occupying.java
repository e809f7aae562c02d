package studio.hairline.chairs;

import java.time.Instant;
import java.util.List;

/** Whatever takes artists and chairs: each feature tells of its own visits. */
public interface Occupying {

    /** @return what touches the time between the two, as this transaction sees it */
    List<Taken> between(Instant from, Instant until);
}
