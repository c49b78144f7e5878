package org.publiclegal.reporting.daily;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.publiclegal.testsupport.Caller;
import org.publiclegal.testsupport.RealServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a free port, started once for all tests. */
final class RunningReporting {

    private static final class Holder {
        private static final RunningReporting SHARED = new RunningReporting();
    }

    private volatile ConfigurableApplicationContext context = start();

    private RunningReporting() {}

    static RunningReporting get() {
        return Holder.SHARED;
    }

    synchronized void restart() {
        context.close();
        context = start();
    }

    /** Another one after each restart. */
    URI address() {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    Caller staff(String username) {
        return Caller.bearing(RealServers.get().tokenOf(username), address());
    }

    /** The sample system that sees all districts. */
    Caller statistics() {
        return Caller.bearing(
                RealServers.get().clientToken("statistics-system", "statistics-system-sample"), address());
    }

    private static ConfigurableApplicationContext start() {
        Map<String, Object> settings = new HashMap<>(RealServers.get().asProperties());
        settings.put("SERVER_PORT", "0");
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        try {
            return new SpringApplicationBuilder(Class.forName("org.publiclegal.reporting.ReportingServiceApplication"))
                    .properties(settings)
                    .run();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
