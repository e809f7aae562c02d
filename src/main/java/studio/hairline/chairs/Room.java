package studio.hairline.chairs;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioHours;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Reads what is known of some days, so that room can be looked for without asking again and again. */
@Service
@ForStaff
public class Room {

    private final Diary diary;
    private final StudioHours hours;
    private final Chairs chairs;
    private final StudioTime time;

    Room(Diary diary, StudioHours hours, Chairs chairs, StudioTime time) {
        this.diary = diary;
        this.hours = hours;
        this.chairs = chairs;
        this.time = time;
    }

    /** @param until without it */
    @Transactional(readOnly = true)
    public FreeTimes between(LocalDate from, LocalDate until) {
        ZoneId zone = time.zone();
        return new FreeTimes(
                hours.clock(),
                diary.taken(
                        from.atStartOfDay(zone).toInstant(),
                        until.atStartOfDay(zone).toInstant()),
                chairs.active().stream().map(Chair::id).toList(),
                time.now());
    }
}
