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

    private static final int FILL_PERCENT_WHEN_IDLE = 60;
    private static final int FILL_PERCENT_WHEN_BUSY = 20;
    private static final int BYTES_AT_ONCE = 2 * 1024 * 1024;

    private final MVStore store;
    private final ReentrantReadWriteLock applying = new ReentrantReadWriteLock(true);
    private final AtomicLong applied = new AtomicLong();
    private final Object committing = new Object();
    private long committed;
    private long seen;

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

    /**
     * Rewrites some of what is sparsely used, so that its room can be used again: more of it when nothing else is
     * written. Called by one thread, now and then.
     */
    void compact() {
        synchronized (committing) {
            boolean idle = committed == seen;
            seen = committed;
            applying.writeLock().lock();
            try {
                store.compact(idle ? FILL_PERCENT_WHEN_IDLE : FILL_PERCENT_WHEN_BUSY, BYTES_AT_ONCE);
                store.commit();
            } finally {
                applying.writeLock().unlock();
            }
            store.sync();
        }
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
