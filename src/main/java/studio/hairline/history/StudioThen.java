package studio.hairline.history;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studio.hairline.operations.Holidays.Holiday;
import studio.hairline.operations.OpeningClock;
import studio.hairline.operations.OpeningHours.Hours;

/**
 * What the studio had set.
 *
 * @param week a weekday that is not named was closed
 * @param holidays earliest first, those written down by then
 * @param firstResponseMinutes the target
 * @param zone that of now, as everywhere in a look back
 */
public record StudioThen(Map<DayOfWeek, Hours> week, List<Holiday> holidays, int firstResponseMinutes, ZoneId zone) {

    /** @return the clock that runs only while the studio was open */
    public OpeningClock clock() {
        return new OpeningClock(week, holidays.stream().map(Holiday::day).collect(Collectors.toSet()), zone);
    }
}
