package org.publiclegal.consultation.matter;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.publiclegal.testsupport.Caller;
import org.publiclegal.testsupport.RealServers;
import org.publiclegal.testsupport.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a free port, with its own database on the real servers; started once for all tests. */
final class RunningService {

    private static final class Holder {
        private static final RunningService SHARED = new RunningService();
    }

    private final ConfigurableApplicationContext context;
    private final URI address;

    private RunningService() {
        Map<String, Object> settings = new HashMap<>(RealServers.get().asProperties());
        settings.put("SERVER_PORT", "0");
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("RECEIPT_KEY", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=");
        settings.put("MONGODB_URI", RealServers.get().mongodbUri());
        try {
            this.context = new SpringApplicationBuilder(
                            Class.forName("org.publiclegal.consultation.ConsultationServiceApplication"))
                    .properties(settings)
                    .run();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        this.address = URI.create("http://127.0.0.1:" + port);
    }

    static RunningService get() {
        return Holder.SHARED;
    }

    URI address() {
        return address;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** The sample system that may read and write. */
    Caller court() {
        return Visitor.WRITING_SYSTEM.at(address);
    }

    Caller readOnlySystem() {
        return Visitor.READING_SYSTEM.at(address);
    }

    Caller staff(String username) {
        return bearing(RealServers.get().tokenOf(username));
    }

    Caller nobody() {
        return Caller.nobody(address);
    }

    Caller bearing(String token) {
        return Caller.bearing(token, address);
    }

    /** Hands in a question for a district under a new key. */
    static HttpResponse<String> handIn(Caller by, String district) {
        return by.post(
                "/api/v1/consultations",
                question(district),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    static String question(String district) {
        return """
                {"district": "%s", "channel": "MESSAGE", "field": "LABOUR", "title": "公司拖欠工资怎么办",
                 "text": "公司已经三个月没有发工资，应该怎么办？", "name": "王女士", "mobile": "13800000000"}""".formatted(district);
    }
}
