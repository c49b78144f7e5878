package org.publiclegal.search;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.publiclegal.testsupport.Caller;
import org.publiclegal.testsupport.RealServers;
import org.publiclegal.testsupport.ServerLine;
import org.publiclegal.testsupport.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a free port, started once for all tests. */
public final class RunningSearch {

    private static final class Holder {
        private static final RunningSearch SHARED = new RunningSearch();
    }

    private final ServerLine line = ServerLine.toElasticsearch();
    private volatile ConfigurableApplicationContext context = start();

    private RunningSearch() {}

    public static RunningSearch get() {
        return Holder.SHARED;
    }

    /** Stops the service, does something while none runs, and starts another one. */
    public synchronized void restart(Runnable meanwhile) {
        context.close();
        try {
            meanwhile.run();
        } finally {
            context = start();
        }
    }

    /** Another one after each restart. */
    public URI address() {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** By which the service reaches Elasticsearch. */
    public ServerLine line() {
        return line;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public Caller as(Visitor visitor) {
        return visitor.at(address());
    }

    private ConfigurableApplicationContext start() {
        Map<String, Object> settings = new HashMap<>(RealServers.get().asProperties());
        settings.put("ELASTICSEARCH_URIS", "http://127.0.0.1:" + line.port());
        settings.put("SERVER_PORT", "0");
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        return new SpringApplicationBuilder(SearchServiceApplication.class)
                .properties(settings)
                .run();
    }
}
