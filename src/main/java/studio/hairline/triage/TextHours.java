package studio.hairline.triage;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When a text that solicits may go: Monday to Saturday 9 to 21, Sunday 12 to 21 (Texas Business and Commerce Code § 302). */
final class TextHours {

    private static final LocalTime END = LocalTime.of(21, 0);

    private TextHours() {}

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
