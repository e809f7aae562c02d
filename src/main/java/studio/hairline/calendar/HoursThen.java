package studio.hairline.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import studio.hairline.history.SettingsHistory;
import studio.hairline.operations.Holidays;
import studio.hairline.operations.OpeningClock;
import studio.hairline.operations.OpeningHours;
import studio.hairline.operations.OpeningHours.Hours;
import studio.hairline.operations.StudioHours;

/** When the studio was open as it was set at an instant, told by what the history says of the settings that changed since. */
@Component
class HoursThen {

    private final StudioHours hours;
    private final SettingsHistory settings;

    HoursThen(StudioHours hours, SettingsHistory settings) {
        this.hours = hours;
        this.settings = settings;
    }

    OpeningClock at(Instant end) {
        OpeningClock now = hours.clock();
        Map<String, String> was = settings.asKnown(end);
        String words = was.get(OpeningHours.SETTING);
        Map<DayOfWeek, Hours> week = words == null ? now.week() : OpeningHours.read(words);
        Set<LocalDate> closed = new HashSet<>(now.closed());
        was.forEach((setting, name) -> {
            if (setting.startsWith(Holidays.SETTING)) {
                LocalDate day = LocalDate.parse(setting.substring(Holidays.SETTING.length()));
                if (name.isEmpty()) {
                    closed.remove(day);
                } else {
                    closed.add(day);
                }
            }
        });
        return new OpeningClock(week, closed, now.zone());
    }
}
