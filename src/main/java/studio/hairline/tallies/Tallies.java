package studio.hairline.tallies;

import java.util.List;
import java.util.SortedMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the counts of each day. A change says what its row counted for before and after; the difference is written once,
 * just before the transaction commits, in one order for everybody.
 */
@Service
public class Tallies {

    private final TallyWriter writer;
    private final JdbcTemplate jdbc;
    private final TallyCheck check;

    Tallies(TallyWriter writer, JdbcTemplate jdbc, TallyCheck check) {
        this.writer = writer;
        this.jdbc = jdbc;
        this.check = check;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void move(List<Counted> before, List<Counted> after) {
        TallySheet sheet = sheet();
        sheet.add(before, -1);
        sheet.add(after, 1);
    }

    /**
     * Counts every row again and mends what is wrong, while others write: what they count meanwhile is added to the same rows.
     * One counts at a time, and not while the time zone changes: all three write the studio's own line first.
     *
     * @return how many sums were wrong
     */
    @Transactional
    public int mend() {
        jdbc.queryForList("select id from studio where id = 1 for update");
        SortedMap<TallyKey, long[]> lacking = check.lacking();
        writer.write(lacking);
        return lacking.size();
    }

    private TallySheet sheet() {
        TallySheet open = (TallySheet) TransactionSynchronizationManager.getResource(this);
        return open == null ? openSheet() : open;
    }

    private TallySheet openSheet() {
        TallySheet sheet = new TallySheet();
        TransactionSynchronizationManager.bindResource(this, sheet);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                writer.write(sheet.take());
            }

            @Override
            public void beforeCompletion() {
                TransactionSynchronizationManager.unbindResourceIfPossible(Tallies.this);
            }
        });
        return sheet;
    }
}
