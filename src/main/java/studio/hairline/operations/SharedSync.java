package studio.hairline.operations;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Group commit: whoever holds the lock syncs for everyone who asked before it began. */
class SharedSync {

    private final Runnable sync;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final AtomicLong asked = new AtomicLong();
    private long done;

    SharedSync(Runnable sync) {
        this.sync = sync;
    }

    /** Returns once a sync that began after this call has ended; throws what that sync throws when it runs here. */
    void await() {
        long ticket = asked.incrementAndGet();
        lock.lock();
        try {
            if (done < ticket) {
                long upTo = asked.get();
                sync.run();
                done = upTo;
            }
        } finally {
            lock.unlock();
        }
    }

    /** @return how many wait for their turn */
    int waiting() {
        return lock.getQueueLength();
    }
}
