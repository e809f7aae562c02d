package studio.hairline.history;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.Holidays;
import studio.hairline.operations.Holidays.Holiday;
import studio.hairline.operations.OpeningHours;
import studio.hairline.operations.OpeningHours.Hours;
import studio.hairline.operations.StudioFacts;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Opening hours, holidays and target as they were set at an instant: those of now, put back by the settings' history. */
@Service
@ForStaff
public class StudioAsKnown {

    private final SettingsHistory history;
    private final Now now;

    StudioAsKnown(SettingsHistory history, Now now) {
        this.history = history;
        this.now = now;
    }

    /** What is set. */
    @Component("studioNow")
    record Now(OpeningHours hours, Holidays holidays, StudioSettings settings, StudioTime time) {}

    @Transactional(readOnly = true)
    public StudioThen at(Instant then) {
        Map<String, String> was = history.changedSince(then);
        return new StudioThen(week(was), holidays(was), minutes(was), now.time().zone());
    }

    private Map<DayOfWeek, Hours> week(Map<String, String> was) {
        String words = was.get(OpeningHours.SETTING);
        return words == null ? now.hours().week() : OpeningHours.told(words);
    }

    private List<Holiday> holidays(Map<String, String> was) {
        Map<LocalDate, Holiday> known = new TreeMap<>();
        now.holidays().all().forEach(holiday -> known.put(holiday.day(), holiday));
        was.forEach((setting, name) -> {
            if (setting.startsWith(Holidays.SETTING)) {
                LocalDate day = LocalDate.parse(setting.substring(Holidays.SETTING.length()));
                if (name.isEmpty()) {
                    known.remove(day);
                } else {
                    known.put(day, new Holiday(day, name));
                }
            }
        });
        return List.copyOf(known.values());
    }

    private int minutes(Map<String, String> was) {
        String words = was.get(StudioFacts.SETTING);
        return words == null ? now.settings().facts().firstResponseMinutes() : StudioFacts.minutesTold(words);
    }
}
