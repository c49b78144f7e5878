package org.publiclegal.bench.gateway;

import java.time.Duration;

/**
 * What came of driving one server for a while.
 *
 * @param rate answers a second
 * @param failures requests that were not answered, or not by 2xx or 3xx
 */
record Round(double rate, Duration p50, Duration p99, long failures) {}
