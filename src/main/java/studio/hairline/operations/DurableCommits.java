package studio.hairline.operations;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets a committed transaction answer only after its rows are on the disk: H2 alone answers before (decision 002). H2 writes one
 * table after the other, so what is brought to the disk in the middle of a transaction can be half of it: a sync waits until
 * nobody is in the middle of one (decision 007).
 */
@Component
class DurableCommits implements TransactionExecutionListener {

    private final boolean needed;
    private final SharedSync sync;
    private final ReentrantReadWriteLock working = new ReentrantReadWriteLock();

    @Autowired
    DurableCommits(StudioDatabase database, DiskSync disk) {
        this(database.isFile(), disk::sync);
    }

    DurableCommits(boolean needed, Runnable sync) {
        this.needed = needed;
        this.sync = new SharedSync(() -> whileNobodyWorks(sync));
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (writes(transaction)) {
            working.readLock().lock();
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null && writes(transaction)) {
            working.readLock().unlock();
        }
    }

    /** A transaction within another is on the disk when the outer one is. */
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (writes(transaction)) {
            working.readLock().unlock();
            if (failure == null && working.getReadHoldCount() == 0) {
                sync.await();
            }
        }
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        if (writes(transaction)) {
            working.readLock().unlock();
        }
    }

    private boolean writes(TransactionExecution transaction) {
        return needed && !transaction.isReadOnly();
    }

    private void whileNobodyWorks(Runnable sync) {
        working.writeLock().lock();
        try {
            sync.run();
        } finally {
            working.writeLock().unlock();
        }
    }
}
