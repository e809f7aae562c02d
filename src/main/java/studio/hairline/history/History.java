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

    /** Later than anything that is written down. */
    public static final Instant NOW = Instant.parse("9999-12-31T00:00:00Z");

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
        return ofLead(leadId, NOW, limit);
    }

    private List<Entry> ofLead(long leadId, Instant end, int limit) {
        return entries(rows.findByLeadIdAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(leadId, end, Limit.of(limit)));
    }

    /**
     * @param end of what was written down by then
     * @return what was done to a lead and its sessions and to its person, but not to the person's other leads; the latest first
     */
    @Transactional(readOnly = true)
    public List<Entry> ofLeadAndPerson(long leadId, long personId, Instant end, int limit) {
        List<HistoryRow> ofPerson =
                rows.findByPersonIdAndLeadIdIsNullAndSessionIdIsNullAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(
                        personId, end, Limit.of(limit));
        return Stream.concat(ofLead(leadId, end, limit).stream(), entries(ofPerson).stream())
                .sorted(Entry.LATEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** @return newest first */
    @Transactional(readOnly = true)
    public List<Entry> ofPerson(long personId, int limit) {
        return ofPerson(personId, NOW, limit);
    }

    /**
     * @param end of what was written down by then
     * @return newest first
     */
    @Transactional(readOnly = true)
    public List<Entry> ofPerson(long personId, Instant end, int limit) {
        return entries(
                rows.findByPersonIdAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(personId, end, Limit.of(limit)));
    }

    /** @return what of these kinds was recorded of these people before {@code end}, in the order it was */
    @Transactional(readOnly = true)
    public List<Entry> ofPeople(Collection<Long> people, Collection<EventKind> kinds, Instant end) {
        return entries(rows.findByPersonIdInAndKindInAndRecordedAtLessThanOrderById(people, kinds, end));
    }

    /** @return newest first */
    @Transactional(readOnly = true)
    public List<Entry> ofSession(long sessionId, int limit) {
        return ofSession(sessionId, NOW, limit);
    }

    /**
     * @param end of what was written down by then
     * @return newest first
     */
    @Transactional(readOnly = true)
    public List<Entry> ofSession(long sessionId, Instant end, int limit) {
        return entries(
                rows.findBySessionIdAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(sessionId, end, Limit.of(limit)));
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
