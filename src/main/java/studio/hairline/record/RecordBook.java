package studio.hairline.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Subject;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;

/** Writes down who did what to a person's record, and when. */
@Component
class RecordBook {

    private final History history;
    private final StudioTime time;
    private final CurrentUser user;

    RecordBook(History history, StudioTime time, CurrentUser user) {
        this.history = history;
        this.time = time;
        this.user = user;
    }

    void tell(long personId, EventKind kind, Map<String, String> fields) {
        tell(Subject.person(personId), kind, fields);
    }

    /** @param whose a session, a person, or the studio itself */
    void tell(Subject whose, EventKind kind, Map<String, String> fields) {
        history.append(new Happening(kind, whose, now(), new Change(Map.of(), fields)));
    }

    Instant now() {
        return time.now();
    }

    /** @return whether it is an earlier studio day than the one of what is planned */
    boolean isBeforeTheDay(Instant at, Instant planned) {
        return time.dayOf(at).isBefore(time.dayOf(planned));
    }

    LocalDate today() {
        return time.today();
    }

    @Nullable
    Long me() {
        return user.id();
    }
}
