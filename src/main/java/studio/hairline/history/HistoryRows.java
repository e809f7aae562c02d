package studio.hairline.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The history's rows: added and read, never changed. */
interface HistoryRows extends Repository<HistoryRow, Long> {

    HistoryRow save(HistoryRow row);

    List<HistoryRow> findByLeadIdAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(long leadId, Instant end, Limit limit);

    List<HistoryRow> findByPersonIdAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(
            long personId, Instant end, Limit limit);

    List<HistoryRow> findByPersonIdAndLeadIdIsNullAndSessionIdIsNullAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(
            long personId, Instant end, Limit limit);

    List<HistoryRow> findByPersonIdInAndLeadIdIsNullAndSessionIdIsNullAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(
            Collection<Long> people, Instant end, Limit limit);

    List<HistoryRow> findByLeadIdInAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(
            Collection<Long> leads, Instant end, Limit limit);

    List<HistoryRow> findByPersonIdInAndKindInAndRecordedAtLessThanOrderById(
            Collection<Long> people, Collection<EventKind> kinds, Instant end);

    List<HistoryRow> findBySessionIdInAndLeadIdIsNullAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(
            Collection<Long> sessions, Instant end, Limit limit);

    List<HistoryRow> findByPersonIdIsNullAndKindOrderByIdDesc(EventKind kind, Limit limit);

    List<HistoryRow> findByPersonIdIsNullAndKindAndRecordedAtGreaterThanEqualOrderById(EventKind kind, Instant since);

    List<HistoryRow> findBySessionIdAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(
            long sessionId, Instant end, Limit limit);

    List<HistoryRow> findByBatchIdOrderByRecordedAtAscIdAsc(long batchId);

    /** A version may tell of more than one thing. */
    @Query("select h from HistoryRow h where h.leadId = ?1 and h.sessionId is null and h.version > ?2"
            + " order by h.version, h.recordedAt, h.id")
    List<HistoryRow> findOfLeadSince(long leadId, int version);

    @Query("select h from HistoryRow h where h.sessionId = ?1 and h.version > ?2"
            + " order by h.version, h.recordedAt, h.id")
    List<HistoryRow> findOfSessionSince(long sessionId, int version);

    @Query("select h from HistoryRow h where h.version is not null and h.recordedAt >= ?2 and h.sessionId in"
            + " (select m.sessionId from HistoryRow m where m.kind = ?1 and m.recordedAt >= ?2)"
            + " order by h.sessionId, h.version desc, h.id desc")
    List<HistoryRow> findOfSessionsWith(EventKind kind, Instant since);
}
