package studio.hairline.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;

/** The append-only record of what happened; written in the transaction of the change itself. */
@Service
public class History {

    private final HistoryRows rows;
    private final StudioTime time;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    History(HistoryRows rows, StudioTime time, CurrentUser user, ApplicationEventPublisher events) {
        this.rows = rows;
        this.time = time;
        this.user = user;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Happening happening) {
        HistoryRow row = rows.save(new HistoryRow(happening, time.now(), user.id()));
        events.publishEvent(new Recorded(
                Objects.requireNonNull(row.id), happening.kind(), happening.subject(), happening.happenedAt()));
    }

    /** @return newest first */
    @Transactional(readOnly = true)
    public List<Entry> ofLead(long leadId, int limit) {
        return entries(rows.findByLeadIdOrderByRecordedAtDescIdDesc(leadId, Limit.of(limit)));
    }

    /** @return what was done to a lead and its sessions and to its person, but not to the person's other leads; the latest first */
    @Transactional(readOnly = true)
    public List<Entry> ofLeadAndPerson(long leadId, long personId, int limit) {
        List<HistoryRow> ofPerson = rows.findByPersonIdAndLeadIdIsNullAndSessionIdIsNullOrderByRecordedAtDescIdDesc(
                personId, Limit.of(limit));
        return Stream.concat(ofLead(leadId, limit).stream(), entries(ofPerson).stream())
                .sorted(Entry.LATEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** @return newest first */
    @Transactional(readOnly = true)
    public List<Entry> ofPerson(long personId, int limit) {
        return entries(rows.findByPersonIdOrderByRecordedAtDescIdDesc(personId, Limit.of(limit)));
    }

    /** @return what of these kinds was recorded of these people before {@code end}, in the order it was */
    @Transactional(readOnly = true)
    public List<Entry> ofPeople(Collection<Long> people, Collection<EventKind> kinds, Instant end) {
        return entries(rows.findByPersonIdInAndKindInAndRecordedAtLessThanOrderById(people, kinds, end));
    }

    /** @return newest first */
    @Transactional(readOnly = true)
    public List<Entry> ofSession(long sessionId, int limit) {
        return entries(rows.findBySessionIdOrderByRecordedAtDescIdDesc(sessionId, Limit.of(limit)));
    }

    /** @return in the order they were recorded */
    @Transactional(readOnly = true)
    public List<Entry> ofBatch(long batchId) {
        return entries(rows.findByBatchIdOrderByRecordedAtAscIdAsc(batchId));
    }

    /** @return what was done to a lead after the given version of it, oldest first */
    @Transactional(readOnly = true)
    public List<Entry> ofLeadSince(long leadId, int version) {
        return entries(rows.findOfLeadSince(leadId, version));
    }

    /** @return what was done to a session after the given version of it, oldest first */
    @Transactional(readOnly = true)
    public List<Entry> ofSessionSince(long sessionId, int version) {
        return entries(rows.findOfSessionSince(sessionId, version));
    }

    /** @return what changed each session that such a thing was done to since then; of each the latest first */
    @Transactional(readOnly = true)
    public List<Entry> ofSessionsWith(EventKind kind, Instant since) {
        return entries(rows.findOfSessionsWith(kind, since));
    }

    /** Money is for the owner alone, in what is told of the past as well. */
    private List<Entry> entries(List<HistoryRow> rows) {
        boolean money = user.isOwner();
        return rows.stream()
                .map(HistoryRow::entry)
                .map(entry -> money ? entry : entry.withoutMoney())
                .toList();
    }
}
