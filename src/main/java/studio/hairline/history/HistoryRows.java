package studio.hairline.history;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The history's rows: added and read, never changed. */
interface HistoryRows extends Repository<HistoryRow, Long> {

    HistoryRow save(HistoryRow row);

    List<HistoryRow> findByLeadIdOrderByRecordedAtDescIdDesc(long leadId, Limit limit);

    List<HistoryRow> findByPersonIdOrderByRecordedAtDescIdDesc(long personId, Limit limit);

    List<HistoryRow> findByPersonIdAndLeadIdIsNullAndSessionIdIsNullOrderByRecordedAtDescIdDesc(
            long personId, Limit limit);

    List<HistoryRow> findByPersonIdInAndLeadIdIsNullAndSessionIdIsNullOrderByRecordedAtDescIdDesc(
            Collection<Long> people, Limit limit);

    List<HistoryRow> findByLeadIdInOrderByRecordedAtDescIdDesc(Collection<Long> leads, Limit limit);

    List<HistoryRow> findBySessionIdInAndLeadIdIsNullOrderByRecordedAtDescIdDesc(
            Collection<Long> sessions, Limit limit);

    List<HistoryRow> findByPersonIdIsNullAndKindOrderByIdDesc(EventKind kind, Limit limit);

    List<HistoryRow> findBySessionIdOrderByRecordedAtDescIdDesc(long sessionId, Limit limit);

    List<HistoryRow> findByBatchIdOrderByRecordedAtAscIdAsc(long batchId);

    List<HistoryRow> findByLeadIdAndSessionIdIsNullAndVersionGreaterThanOrderByVersion(long leadId, int version);

    List<HistoryRow> findBySessionIdAndVersionGreaterThanOrderByVersion(long sessionId, int version);
}
