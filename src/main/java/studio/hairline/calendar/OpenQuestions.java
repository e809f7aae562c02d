package studio.hairline.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Appointments that are over and of which nobody said what became of them: asked for until somebody does, and no shows. */
@Service
@ForStaff
public class OpenQuestions {

    private static final String ALL = "select count(*), min(start_day) from ("
            + "select s.start_day from sessions s where s.status = 'SCHEDULED' and s.start_day <= :today and s.starts_at < :now"
            + " union all select c.start_day from consultations c join leads l on l.id = c.lead_id"
            + " where c.outcome = 'BOOKED' and l.standing = 'GENUINE' and c.start_day <= :today and c.starts_at < :now) q";

    private final JdbcClient jdbc;
    private final StudioTime time;

    OpenQuestions(JdbcClient jdbc, StudioTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** How many there are, and the day of the oldest. */
    public record Asked(long count, Optional<LocalDate> oldest) {}

    @Transactional(readOnly = true)
    public Asked now() {
        return jdbc.sql(ALL)
                .param("today", time.today())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Asked(row.getLong(1), Optional.ofNullable(row.getObject(2, LocalDate.class))))
                .single();
    }
}
