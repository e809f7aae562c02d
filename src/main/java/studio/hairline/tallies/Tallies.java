package studio.hairline.tallies;

import java.util.List;
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

    private static final int SHEET = 100_000;

    private final TallyWriter writer;
    private final JdbcTemplate jdbc;
    private final List<TallySource> sources;

    Tallies(
            TallyWriter writer,
            JdbcTemplate jdbc,
            @org.springframework.context.annotation.Lazy List<TallySource> sources) {
        this.writer = writer;
        this.jdbc = jdbc;
        this.sources = sources;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void move(List<Counted> before, List<Counted> after) {
        TallySheet sheet = sheet();
        sheet.add(before, -1);
        sheet.add(after, 1);
    }

    /** Counts every row again, in memory that does not grow with their number. */
    @Transactional
    public void rebuild() {
        jdbc.update("delete from tallies");
        writer.forget();
        TallySheet sheet = new TallySheet();
        sources.forEach(source -> source.countAll(counted -> {
            sheet.add(List.of(counted), 1);
            if (sheet.size() > SHEET) {
                writer.write(sheet.take());
            }
        }));
        writer.write(sheet.take());
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
