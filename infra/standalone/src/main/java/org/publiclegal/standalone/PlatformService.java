package org.publiclegal.standalone;

import java.util.List;

/**
 * A program of ours that the platform consists of. A further one is a further line here.
 *
 * @param module its folder in the checkout, and its artifact
 * @param distance of its port from the gateway's
 * @param addressVariable by which the gateway learns its address; empty for the gateway itself
 */
record PlatformService(String module, int distance, String addressVariable, int heapMegabytes) {

    static final PlatformService GATEWAY = new PlatformService("gateway", 0, "", 160);

    static final List<PlatformService> BEHIND_THE_GATEWAY = List.of(
            new PlatformService("consultation-service", 1, "CONSULTATION_SERVICE_URL", 160),
            new PlatformService("search-service", 5, "SEARCH_SERVICE_URL", 192),
            new PlatformService("reporting-service", 6, "REPORTING_SERVICE_URL", 160));
}
