package org.publiclegal.bench.platform;

/**
 * One process of the platform.
 *
 * @param pid changes with each restart
 */
public record Member(String name, long pid, int port) {

    /** Ends it as a power failure would, by a signal that it cannot see. */
    public void kill() {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    public boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
