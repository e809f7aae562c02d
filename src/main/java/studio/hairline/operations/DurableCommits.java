package studio.hairline.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Lets a committed transaction answer only after its rows are on the disk: H2 alone answers before (decision 002). */
@Component
class DurableCommits implements TransactionExecutionListener {

    private final boolean needed;
    private final SharedSync sync;

    DurableCommits(StudioDatabase database, DiskSync disk) {
        this.needed = database.isFile();
        this.sync = new SharedSync(disk::sync);
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (needed && failure == null && !transaction.isReadOnly()) {
            sync.await();
        }
    }
}
