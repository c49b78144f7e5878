package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/** mongo-java-server on MVStore, with acknowledged writes on disk and ordered secondary indexes. */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "find",
            "getMore",
            "killCursors",
            "aggregate",
            "count",
            "distinct",
            "hello",
            "ismaster",
            "isMaster",
            "ping",
            "buildInfo",
            "serverStatus",
            "listCollections",
            "listIndexes",
            "listDatabases",
            "endSessions",
            "collStats",
            "dbStats",
            "getParameter",
            "hostInfo",
            "whatsmyuri");

    private static final int SECONDS_BETWEEN_COMPACTIONS = 2;

    private final GroupCommit commits;
    private final ScheduledExecutorService compaction = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("compaction").factory());

    DurableBackend(MVStore store) {
        super(store);
        this.commits = new GroupCommit(store);
        var _ = compaction.scheduleWithFixedDelay(
                commits::compact, SECONDS_BETWEEN_COMPACTIONS, SECONDS_BETWEEN_COMPACTIONS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        compaction.close();
        super.close();
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        String command = message.getDocument().keySet().iterator().next();
        return READS.contains(command) && !writes(message.getDocument())
                ? super.handleMessage(message)
                : commits.durably(() -> super.handleMessage(message));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    /** An aggregation may end in {@code $merge} or {@code $out}. */
    private static boolean writes(Document command) {
        return command.get("pipeline") != null
                && command.get("pipeline").toString().matches("(?s).*\\$(merge|out)\\b.*");
    }
}
