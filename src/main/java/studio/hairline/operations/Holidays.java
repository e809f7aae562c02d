package studio.hairline.operations;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days on which the studio is closed whatever weekday they are. */
@Service
public class Holidays {

    /** How the settings' history calls one, with its day behind. */
    public static final String SETTING = "Holiday on ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Holidays(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** One closed day, and why. */
    public record Holiday(LocalDate day, String name) {

        /** @throws IllegalArgumentException with a sentence when it has no name, or one too long */
        public Holiday {
            name = name.strip();
            if (name.isEmpty() || name.length() > 120) {
                throw new IllegalArgumentException("Give the holiday a name of at most 120 letters.");
            }
        }
    }

    /** @return earliest first */
    @PreAuthorize("hasAnyRole('OWNER', 'STAFF')")
    @Transactional(readOnly = true)
    public List<Holiday> all() {
        return jdbc.sql("select holiday_day, name from holidays order by holiday_day")
                .query((row, n) -> new Holiday(row.getObject(1, LocalDate.class), row.getString(2)))
                .list();
    }

    /** In place of whatever was written for that day. */
    @PreAuthorize("hasRole('OWNER')")
    @Transactional
    public void add(Holiday holiday) {
        String before = taken(holiday.day());
        jdbc.sql("insert into holidays (holiday_day, name) values (?, ?)")
                .params(holiday.day(), holiday.name())
                .update();
        events.publishEvent(new SettingChanged(SETTING + holiday.day(), before, holiday.name()));
    }

    @PreAuthorize("hasRole('OWNER')")
    @Transactional
    public void remove(LocalDate day) {
        events.publishEvent(new SettingChanged(SETTING + day, taken(day), ""));
    }

    private String taken(LocalDate day) {
        String name = jdbc.sql("select name from holidays where holiday_day = ?")
                .param(day)
                .query(String.class)
                .optional()
                .orElse("");
        jdbc.sql("delete from holidays where holiday_day = ?").param(day).update();
        return name;
    }
}
