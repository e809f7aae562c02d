package studio.hairline.triage;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioHours;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;

/** Reads what the clocks of the inbox go by. */
@Component
class Watches {

    private final StudioTime time;
    private final StudioHours hours;
    private final StudioSettings settings;

    Watches(StudioTime time, StudioHours hours, StudioSettings settings) {
        this.time = time;
        this.hours = hours;
        this.settings = settings;
    }

    Watch now() {
        return at(time.now());
    }

    /** @return by the opening hours and the target of today */
    Watch at(Instant asOf) {
        Duration target = Duration.ofMinutes(settings.facts().firstResponseMinutes());
        return new Watch(asOf, hours.clock(), target);
    }
}
