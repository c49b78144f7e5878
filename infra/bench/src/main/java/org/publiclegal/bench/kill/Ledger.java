package org.publiclegal.bench.kill;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All that was acknowledged to any client, and all that a client could not make out. Safe for concurrent use. */
final class Ledger {

    private final Map<String, Matter> matters = new ConcurrentHashMap<>();
    private final Queue<String> unsettled = new ConcurrentLinkedQueue<>();

    /** Takes the place of what was known about it. */
    void acknowledged(Matter matter) {
        matters.put(matter.number(), matter);
    }

    /** A request was refused for good, or never answered: an error of the platform. */
    void unsettled(String what) {
        unsettled.add(what);
    }

    List<Matter> matters() {
        return List.copyOf(matters.values());
    }

    List<String> unsettled() {
        return List.copyOf(unsettled);
    }

    int handedIn() {
        return matters.size();
    }

    int writes() {
        return matters.values().stream().mapToInt(Matter::writes).sum();
    }
}
