package org.publiclegal.bench.gateway;

import java.net.URI;
import java.time.Duration;

/** A client that keeps a number of connections busy, each with one request at a time. */
interface Driver {

    String name();

    Round drive(URI address, int connections, Duration span) throws InterruptedException;
}
