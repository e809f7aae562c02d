package studio.hairline.triage;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import studio.hairline.history.StudioAsKnown;
import studio.hairline.history.StudioThen;
import studio.hairline.operations.StudioHours;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.KnownOn;

/** Reads what the clocks of the inbox go by. */
@Component
class Watches {

    private final StudioTime time;
    private final StudioHours hours;
    private final StudioSettings settings;
    private final StudioAsKnown asKnown;

    Watches(StudioTime time, StudioHours hours, StudioSettings settings, StudioAsKnown asKnown) {
        this.time = time;
        this.hours = hours;
        this.settings = settings;
        this.asKnown = asKnown;
    }

    Watch now() {
        return new Watch(time.now(), hours.clock(), target(settings.facts().firstResponseMinutes()));
    }

    /** @return the last instant before the end of a day, by the opening hours and the target that were set then */
    Watch endOf(Instant end) {
        StudioThen then = asKnown.at(end);
        return new Watch(KnownOn.last(end), then.clock(), target(then.firstResponseMinutes()));
    }

    private static Duration target(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
