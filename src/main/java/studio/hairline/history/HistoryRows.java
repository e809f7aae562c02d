package studio.hairline.history;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The history's rows: added and read, never changed. */
interface HistoryRows extends Repository<HistoryRow, Long> {

    HistoryRow save(HistoryRow row);

    List<HistoryRow> findByLeadIdOrderByIdDesc(long leadId, Limit limit);

    List<HistoryRow> findByPersonIdOrderByIdDesc(long personId, Limit limit);

    List<HistoryRow> findBySessionIdOrderByIdDesc(long sessionId, Limit limit);

    List<HistoryRow> findByBatchIdOrderById(long batchId);

    List<HistoryRow> findByLeadIdAndVersionGreaterThanOrderById(long leadId, int version);
}
