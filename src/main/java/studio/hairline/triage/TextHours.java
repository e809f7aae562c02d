package studio.hairline.triage;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** When a text that solicits may go: Monday to Saturday 9 to 21, Sunday 12 to 21, by their clock (Texas Business and Commerce Code § 302). */
final class TextHours {

    private static final LocalTime END = LocalTime.of(21, 0);
    private static final int LONGEST_SEARCH = 10;

    private TextHours() {}

    /**
     * @param zones where they may be, at least one: it goes when it may in all of them
     * @return by the clock of the first of them, whose hours alone count where no hour is in all of theirs
     */
    static ZonedDateTime from(Instant moment, List<ZoneId> zones) {
        Instant latest = moment;
        for (int tried = 0; tried < LONGEST_SEARCH; tried++) {
            Instant next = latest;
            for (ZoneId zone : zones) {
                next = from(next.atZone(zone)).toInstant();
            }
            if (next.equals(latest)) {
                return latest.atZone(zones.getFirst());
            }
            latest = next;
        }
        return from(moment.atZone(zones.getFirst()));
    }

    /** @return this moment, or the first one later at which it may go */
    static ZonedDateTime from(ZonedDateTime moment) {
        ZonedDateTime begin = moment.with(begin(moment));
        if (moment.isBefore(begin)) {
            return begin;
        }
        if (moment.toLocalTime().isBefore(END)) {
            return moment;
        }
        ZonedDateTime tomorrow = moment.plusDays(1);
        return tomorrow.with(begin(tomorrow));
    }

    private static LocalTime begin(ZonedDateTime day) {
        return LocalTime.of(day.getDayOfWeek() == DayOfWeek.SUNDAY ? 12 : 9, 0);
    }
}
