package studio.hairline.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** What nobody may forget of the records: events the state has to be told of, and sessions that are over and miss something. */
@Service
@ForStaff
public class RecordsToFinish {

    /** As many of a list as are shown at once. */
    public static final int MOST = 200;

    private final TookPlace took;
    private final AdverseEvents events;
    private final SessionRecordRows rows;
    private final StudioTime time;

    RecordsToFinish(TookPlace took, AdverseEvents events, SessionRecordRows rows, StudioTime time) {
        this.took = took;
        this.events = events;
        this.rows = rows;
        this.time = time;
    }

    /**
     * @param missing the latest first, cut at {@link #MOST}
     * @param count how many miss something
     * @param all how many took place
     * @param imported how many more came from a file; 0 when they are among them
     */
    public record ToFinish(List<SessionRecord> missing, long count, long all, long imported) {}

    /** An event the state has not been told of, and of which session. */
    public record Untold(AdverseEvent event, ChairVisit visit) {}

    @Transactional(readOnly = true)
    public ToFinish of(RecordFilter filter) {
        TookPlace.Counted counted = took.count(filter);
        long imported =
                filter.imported() ? 0 : took.count(filter.withImported(true)).all() - counted.all();
        return new ToFinish(took.missing(filter, MOST), counted.missing(), counted.all(), imported);
    }

    /** @return the earliest first */
    @Transactional(readOnly = true)
    public List<Untold> untold() {
        return withVisits(events.open());
    }

    /** @return those that should have been told already, the earliest first */
    @Transactional(readOnly = true)
    public List<Untold> overdue() {
        return withVisits(events.open().stream()
                .filter(event -> event.isOverdue(time.today()))
                .toList());
    }

    private List<Untold> withVisits(List<AdverseEvent> open) {
        Map<Long, ChairVisit> visits = rows
                .of(open.stream().map(AdverseEvent::sessionId).distinct().toList())
                .stream()
                .map(SessionRecord::visit)
                .collect(Collectors.toMap(ChairVisit::id, Function.identity()));
        return open.stream()
                .map(event -> new Untold(event, Objects.requireNonNull(visits.get(event.sessionId()))))
                .toList();
    }

    /** @return how much waits on the page of records as it is opened */
    @Transactional(readOnly = true)
    public long count() {
        return took.count(RecordFilter.usual(time.today())).missing();
    }
}
