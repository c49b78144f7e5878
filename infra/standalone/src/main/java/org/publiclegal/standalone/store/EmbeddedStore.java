package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A server of MongoDB's wire protocol over one file. A write is acknowledged when it is on disk; secondary indexes are
 * ordered and kept with the documents.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final int FORMAT = 2;
    private static final int CACHE_MEGABYTES = 64;
    /** Small, since each write stores its page anew. */
    private static final int PAGE_BYTES = 4_096;

    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedStore(MongoServer server, InetSocketAddress address) {
        this.server = server;
        this.address = address;
    }

    /** Opens or makes the file. Throws {@link MVStoreException} when another process has it, or it is broken. */
    public static EmbeddedStore open(Path file, InetSocketAddress bind) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .open();
        requireFormat(store);
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        MongoServer server = new MongoServer(new DurableBackend(store));
        server.bind(bind);
        return new EmbeddedStore(server, server.getLocalAddress());
    }

    private static void requireFormat(MVStore store) {
        boolean isEmpty = store.getMapNames().isEmpty();
        if (!isEmpty && store.getStoreVersion() != FORMAT) {
            int found = store.getStoreVersion();
            store.closeImmediately();
            throw new MVStoreException(
                    DataUtils.ERROR_UNSUPPORTED_FORMAT, "its format is " + found + ", not " + FORMAT);
        }
        store.setStoreVersion(FORMAT);
    }

    public InetSocketAddress address() {
        return address;
    }

    public String connectionString() {
        return "mongodb://" + address.getHostString() + ":" + address.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
