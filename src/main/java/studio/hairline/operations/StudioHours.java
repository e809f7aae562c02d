package studio.hairline.operations;

import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.Holidays.Holiday;

/** The clock that runs only while the studio is open, as its hours and holidays stand now. */
@Service
public class StudioHours {

    private final OpeningHours hours;
    private final Holidays holidays;
    private final StudioTime time;

    StudioHours(OpeningHours hours, Holidays holidays, StudioTime time) {
        this.hours = hours;
        this.holidays = holidays;
        this.time = time;
    }

    @PreAuthorize("hasAnyRole('OWNER', 'STAFF')")
    @Transactional(readOnly = true)
    public OpeningClock clock() {
        return new OpeningClock(
                hours.week(), holidays.all().stream().map(Holiday::day).collect(Collectors.toSet()), time.zone());
    }
}
