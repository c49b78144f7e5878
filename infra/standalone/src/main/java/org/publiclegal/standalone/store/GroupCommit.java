package org.publiclegal.standalone.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Makes writes durable before they are acknowledged. Writers share one commit and one sync of the file; a commit never
 * sees a half-applied write, so that a document and its index entries are always of one version.
 */
final class GroupCommit {

    private final MVStore store;
    private final ReentrantReadWriteLock applying = new ReentrantReadWriteLock(true);
    private final AtomicLong applied = new AtomicLong();
    private final Object committing = new Object();
    private long committed;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    /** Applies a write, and returns its result when it is on disk. */
    <T> T durably(Supplier<T> write) {
        T result;
        long mine;
        applying.readLock().lock();
        try {
            result = write.get();
        } finally {
            mine = applied.incrementAndGet();
            applying.readLock().unlock();
        }
        commitUpTo(mine);
        return result;
    }

    private void commitUpTo(long mine) {
        synchronized (committing) {
            if (committed >= mine) {
                return;
            }
            long all;
            applying.writeLock().lock();
            try {
                all = applied.get();
                store.commit();
            } finally {
                applying.writeLock().unlock();
            }
            store.sync();
            committed = all;
        }
    }
}
