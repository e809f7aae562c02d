package studio.hairline.operations;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the studio is open, by its own wall clock; a weekday that is not named is closed. */
@Service
public class OpeningHours {

    private static final List<DayOfWeek> SUGGESTED =
            List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    /** How the settings' history calls them. */
    public static final String SETTING = "Opening hours";

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE", Locale.US);
    private static final Pattern TOLD = Pattern.compile("(\\p{L}+) ([\\d:.]+)–([\\d:.]+)");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    OpeningHours(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** From when until when, on one day. */
    public record Hours(LocalTime opens, LocalTime closes) {

        public static final Hours SUGGESTED = new Hours(LocalTime.of(10, 0), LocalTime.of(18, 0));

        /** @throws IllegalArgumentException with a sentence unless it closes after it opens */
        public Hours {
            if (!closes.isAfter(opens)) {
                throw new IllegalArgumentException("The studio closes after it opens: check the two times.");
            }
        }
    }

    @PreAuthorize("hasAnyRole('OWNER', 'STAFF')")
    @Transactional(readOnly = true)
    public Map<DayOfWeek, Hours> week() {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        jdbc.sql("select weekday, opens, closes from opening_hours").query(row -> {
            week.put(
                    DayOfWeek.of(row.getInt(1)),
                    new Hours(row.getObject(2, LocalTime.class), row.getObject(3, LocalTime.class)));
        });
        return week;
    }

    @PreAuthorize("hasRole('OWNER')")
    @Transactional
    public void change(Map<DayOfWeek, Hours> week) {
        String before = words(week());
        jdbc.sql("delete from opening_hours").update();
        week.forEach(this::write);
        events.publishEvent(new SettingChanged(SETTING, before, words(week)));
    }

    /** @return "Tue 10:00–18:00, Wed 10:00–18:00" */
    private static String words(Map<DayOfWeek, Hours> week) {
        return week.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> SHORT.format(day.getKey()) + " " + day.getValue().opens() + "–"
                        + day.getValue().closes())
                .collect(Collectors.joining(", "));
    }

    /**
     * @param words as the settings' history keeps them
     * @return the week they tell of
     */
    public static Map<DayOfWeek, Hours> told(String words) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        Matcher day = TOLD.matcher(words);
        while (day.find()) {
            week.put(
                    DayOfWeek.from(SHORT.parse(day.group(1))),
                    new Hours(LocalTime.parse(day.group(2)), LocalTime.parse(day.group(3))));
        }
        return week;
    }

    /** A new studio begins with Tuesday to Saturday, 10 to 18. */
    @EventListener
    void suggest(StudioFounded founded) {
        SUGGESTED.forEach(day -> write(day, Hours.SUGGESTED));
    }

    private void write(DayOfWeek day, Hours hours) {
        jdbc.sql("insert into opening_hours (weekday, opens, closes) values (?, ?, ?)")
                .params(day.getValue(), hours.opens(), hours.closes())
                .update();
    }
}
