package studio.hairline.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.history.Subject;
import studio.hairline.operations.Holidays;
import studio.hairline.team.ForStaff;

/** Infections and reactions after a session, each with the last day to tell the state. */
@Service
@ForStaff
public class AdverseEvents {

    private final AdverseEventRows rows;
    private final SessionRecordWriter sessions;
    private final RecordBook book;
    private final Holidays holidays;

    AdverseEvents(AdverseEventRows rows, SessionRecordWriter sessions, RecordBook book, Holidays holidays) {
        this.rows = rows;
        this.sessions = sessions;
        this.book = book;
        this.holidays = holidays;
    }

    /** @return the first written down first */
    @Transactional(readOnly = true)
    public List<AdverseEvent> of(long sessionId) {
        return of(List.of(sessionId));
    }

    /** @return of many sessions, the first written down first */
    List<AdverseEvent> of(Collection<Long> sessionIds) {
        return rows.of(sessionIds, workingDays());
    }

    /** @return those the state has not been told of, the earliest due first */
    List<AdverseEvent> open() {
        return rows.open(workingDays());
    }

    @Transactional
    public void add(long sessionId, LocalDate day, String description) {
        String words = Typed.fitting("What happened", description, AdverseEvent.LONGEST);
        if (words.isEmpty()) {
            throw new Refusal("Write what happened.");
        }
        Subject whose = sessions.hold(sessionId);
        mustBePast(day);
        rows.add(sessionId, day, words, book);
        book.tell(whose, EventKind.ADVERSE_EVENT, Map.of());
    }

    /** The state was told on that day. */
    @Transactional
    public void report(AdverseEvent event, LocalDate day) {
        Subject whose = sessions.hold(event.sessionId());
        mustBePast(day);
        if (day.isBefore(event.day())) {
            throw new Refusal("The state cannot be told before it happened: check the two days.");
        }
        if (rows.report(event.id(), day)) {
            book.tell(whose, EventKind.ADVERSE_REPORTED, Map.of());
        }
    }

    private void mustBePast(LocalDate day) {
        if (day.isAfter(book.today())) {
            throw new Refusal("This day lies in the future: check it.");
        }
    }

    private WorkingDays workingDays() {
        return new WorkingDays(
                holidays.all().stream().map(Holidays.Holiday::day).collect(Collectors.toSet()));
    }
}
