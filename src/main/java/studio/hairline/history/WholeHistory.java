package studio.hairline.history;

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

    /** @return newest first */
    @Transactional(readOnly = true)
    public List<Entry> of(Collection<Long> people, Collection<Long> leads, Collection<Long> sessions, int limit) {
        Limit most = Limit.of(limit);
        boolean money = user.isOwner();
        return Stream.of(
                        rows.findByPersonIdInAndLeadIdIsNullAndSessionIdIsNullOrderByRecordedAtDescIdDesc(people, most),
                        rows.findByLeadIdInOrderByRecordedAtDescIdDesc(leads, most),
                        rows.findBySessionIdInAndLeadIdIsNullOrderByRecordedAtDescIdDesc(sessions, most))
                .flatMap(List::stream)
                .map(HistoryRow::entry)
                .sorted(NEWEST)
                .limit(limit)
                .map(entry -> money ? entry : entry.withoutMoney())
                .toList();
    }
}
