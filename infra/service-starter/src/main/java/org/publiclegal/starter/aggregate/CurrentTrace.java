package org.publiclegal.starter.aggregate;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The trace of the command at hand, in the form in which it travels. */
final class CurrentTrace {

    private final Tracer tracer;
    private final Propagator propagator;

    CurrentTrace(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** A W3C {@code traceparent}; empty outside a trace. */
    Optional<String> parent() {
        @Nullable Span span = tracer.currentSpan();
        if (span == null) {
            return Optional.empty();
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (into, name, value) -> carrier.put(name, value));
        return Optional.ofNullable(carrier.get("traceparent"));
    }
}
