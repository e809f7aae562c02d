package studio.hairline.demo;

import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Flags;
import studio.hairline.record.AdverseEvents;
import studio.hairline.record.SessionRecords;
import studio.hairline.record.SignedPapers;
import studio.hairline.team.Acting;
import studio.hairline.treatments.SessionRows;

/** What the artists of the sample studio write down of their sessions, each thing at its own time. */
@Component
@Profile("demo")
record RecordVerbs(
        SessionRows sessions,
        SessionRecords records,
        SignedPapers papers,
        AdverseEvents events,
        Flags flags,
        StudioTime time,
        Acting acting) {

    void at(Instant when, Runnable act) {
        time.during(when, act);
    }
}
