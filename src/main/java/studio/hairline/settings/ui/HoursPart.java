package studio.hairline.settings.ui;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.hairline.operations.OpeningHours;
import studio.hairline.operations.OpeningHours.Hours;
import studio.hairline.ui.Say;

/** When the studio is open, day by day. */
final class HoursPart {

    private final OpeningHours hours;
    private final List<WeekdayRow> days;

    private HoursPart(OpeningHours hours) {
        this.hours = hours;
        Map<DayOfWeek, Hours> week = hours.week();
        this.days = Arrays.stream(DayOfWeek.values())
                .map(day -> new WeekdayRow(day, week.get(day)))
                .toList();
    }

    static FormCard card(OpeningHours hours) {
        HoursPart part = new HoursPart(hours);
        FormCard card =
                new FormCard("Opening hours", "By the studio's own clock. A new studio begins with a suggestion.");
        part.days.forEach(card::with);
        return card.button("Save", part::save);
    }

    private void save() {
        if (days.stream().map(WeekdayRow::isRight).toList().contains(false)) {
            return;
        }
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        days.forEach(row -> row.hours().ifPresent(open -> week.put(row.day(), open)));
        hours.change(week);
        Say.done("The opening hours are saved.");
    }
}
