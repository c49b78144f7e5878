package org.publiclegal.standalone;

import java.util.Map;
import org.publiclegal.elasticsearch.Distribution;

/** A node of Elasticsearch from its own distribution, with its indexes in the data directory. */
final class Elasticsearch {

    private static final int HEAP_MEGABYTES = 384;

    private Elasticsearch() {}

    static ServerProcess process(Layout layout, Ports ports) {
        Distribution distribution = new Distribution(layout.elasticsearch());
        if (!distribution.isUnpacked()) {
            throw new CannotStart("Elasticsearch is not unpacked; run ./start again.");
        }
        return new ServerProcess(
                "elasticsearch",
                ports.elasticsearch(),
                Java.bounded(
                        HEAP_MEGABYTES,
                        distribution.node(
                                layout.data().resolve("elasticsearch"),
                                ports.elasticsearch(),
                                ports.elasticsearchTransport())),
                Map.of(),
                layout.logs(),
                () -> Probe.answers(address(ports) + "/_cluster/health?wait_for_status=yellow&timeout=1s"));
    }

    static String address(Ports ports) {
        return "http://127.0.0.1:" + ports.elasticsearch();
    }
}
