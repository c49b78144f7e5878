package org.publiclegal.search.index;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.publiclegal.starter.aggregate.Lease;
import org.publiclegal.starter.aggregate.LeasedWorker;
import org.springframework.stereotype.Component;

/**
 * Sees every second whether the index lacks anything, and does it. One instance of the service does so at a time; what
 * one leaves undone, stopped or dead or cut off from Elasticsearch, is done by whoever can.
 */
@Component
class IndexJob extends LeasedWorker {

    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(8);

    private final Indexing indexing;

    IndexJob(Indexing indexing, MongoDatabase database, Clock clock) {
        super(Lease.of(database, "library-index", clock), REST, GRACE);
        this.indexing = indexing;
    }

    @Override
    protected boolean worked() throws IOException {
        return holdsLease() && indexing.goOn(() -> isRunning() && holdsLease());
    }
}
