package studio.hairline.leads;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import studio.hairline.operations.OpeningClock;
import studio.hairline.operations.ShortMemory;
import studio.hairline.operations.StudioHours;

/** The studio's opening clock for those who answer: read again every few seconds, not for each of a file's thousands. */
@Component
class OpenTime {

    private final StudioHours hours;
    private final Cache<String, OpeningClock> remembered;

    OpenTime(StudioHours hours, ShortMemory memory) {
        this.hours = hours;
        this.remembered = memory.lasting(Duration.ofSeconds(5));
    }

    OpeningClock clock() {
        return Objects.requireNonNull(remembered.get("clock", key -> hours.clock()));
    }
}
