package studio.hairline.record;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.treatments.Treatments;

/** Where a session ends: on its record, and with it in its series; both or neither. */
@Service
@ForStaff
public class Finishing {

    private final SessionRecords records;
    private final Treatments treatments;

    Finishing(SessionRecords records, Treatments treatments) {
        this.records = records;
        this.treatments = treatments;
    }

    /**
     * It is over: how long it really took is written down unless somebody wrote it already, and the session is completed.
     *
     * @throws studio.hairline.history.Refusal when it never began
     */
    @Transactional
    public SessionRecord end(long sessionId, Instant at) {
        SessionRecord record = records.of(sessionId);
        Instant begun = record.begun();
        if (record.visit().status() == SessionStatus.SCHEDULED) {
            treatments.complete(SessionRef.latest(sessionId), over(record, begun, at));
        }
        return record.written().minutes() == null ? records.end(sessionId, at) : records.of(sessionId);
    }

    /** Whoever ends it days later wrote down how long it took. */
    private static Instant over(SessionRecord record, Instant begun, Instant now) {
        Integer minutes = record.written().minutes();
        if (minutes == null) {
            return now;
        }
        Instant written = begun.plus(Duration.ofMinutes(minutes));
        Instant planned = record.visit().startsAt();
        return written.isAfter(now) ? now : written.isBefore(planned) ? planned : written;
    }
}
