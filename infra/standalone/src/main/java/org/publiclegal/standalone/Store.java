package org.publiclegal.standalone;

import java.util.List;
import java.util.Map;

/** The store that speaks MongoDB's wire protocol. */
final class Store {

    private static final int HEAP_MEGABYTES = 256;

    private Store() {}

    static ServerProcess process(Layout layout, Ports ports) {
        return new ServerProcess(
                "store",
                ports.store(),
                Java.bounded(
                        HEAP_MEGABYTES,
                        List.of(
                                "-cp",
                                layout.classPath(),
                                "org.publiclegal.standalone.store.EmbeddedStoreProcess",
                                layout.data().resolve("store").toString(),
                                Integer.toString(ports.store()))),
                Map.of(),
                layout.logs(),
                () -> Probe.connects(ports.store()));
    }
}
