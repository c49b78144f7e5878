package org.publiclegal.bench.kill;

import java.time.Duration;

/**
 * How the platform came back after a process was killed.
 *
 * @param answering until sign-in, a write and the report were answered again, the process being there
 * @param counted until the report had all that was acknowledged by then
 */
record Recovery(String process, Duration answering, Duration counted) {}
