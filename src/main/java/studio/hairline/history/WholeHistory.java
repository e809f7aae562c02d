package studio.hairline.history;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.CurrentUser;

/**
 * The past of somebody whose records were merged, or are two again: what happened to each record of theirs, and to each lead
 * and session that is theirs now, whoever's it was then.
 */
@Service
public class WholeHistory {

    private static final Comparator<Entry> NEWEST =
            Comparator.comparing(Entry::recordedAt).thenComparing(Entry::id).reversed();

    private final HistoryRows rows;
    private final CurrentUser user;

    WholeHistory(HistoryRows rows, CurrentUser user) {
        this.rows = rows;
        this.user = user;
    }

    /** Whose records, leads and sessions, and up to when it was written down. */
    public record Of(Collection<Long> people, Collection<Long> leads, Collection<Long> sessions, Instant end) {}

    /** @return newest first */
    @Transactional(readOnly = true)
    public List<Entry> of(Of all, int limit) {
        Limit most = Limit.of(limit);
        Instant end = all.end();
        boolean money = user.isOwner();
        return Stream.of(
                        rows
                                .findByPersonIdInAndLeadIdIsNullAndSessionIdIsNullAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(
                                        all.people(), end, most),
                        rows.findByLeadIdInAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(all.leads(), end, most),
                        rows.findBySessionIdInAndLeadIdIsNullAndRecordedAtBeforeOrderByRecordedAtDescIdDesc(
                                all.sessions(), end, most))
                .flatMap(List::stream)
                .map(HistoryRow::entry)
                .sorted(NEWEST)
                .limit(limit)
                .map(entry -> money ? entry : entry.withoutMoney())
                .toList();
    }
}
