package org.publiclegal.sample;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.access.Role;
import org.publiclegal.testsupport.Caller;
import org.publiclegal.testsupport.RealServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An instance of the sample service on the real servers. Instances of one name share their database and topic. */
public final class RunningSample implements AutoCloseable {

    public static final DistrictCode JIADING = new DistrictCode("310114");
    public static final DistrictCode PUDONG = new DistrictCode("310115");
    public static final Actor STAFF =
            new Actor.Staff("u-chen", "陈晓琳", Set.of(Role.DISTRICT_STAFF), Optional.of(JIADING), "127.0.0.1");

    private static final class Holder {
        private static final RunningSample SHARED = named(unusedName());
    }

    private final String name;
    private final ConfigurableApplicationContext context;

    private RunningSample(String name, Map<String, String> other) {
        this.name = name;
        Map<String, Object> settings = new HashMap<>(RealServers.get().asProperties());
        settings.put("SAMPLE_NAME", name);
        settings.putAll(other);
        this.context = new SpringApplicationBuilder(SampleApplication.class)
                .properties(settings)
                .run();
    }

    /** The one that tests share which neither stop it nor look at all that it holds. */
    public static RunningSample shared() {
        return Holder.SHARED;
    }

    public static RunningSample named(String name) {
        return new RunningSample(name, Map.of());
    }

    /** One that reaches Kafka by another address. */
    public static RunningSample behind(String kafka) {
        return new RunningSample(unusedName(), Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka));
    }

    /** One that believes the tokens of another issuer. */
    public static RunningSample trusting(String issuer) {
        return new RunningSample(unusedName(), Map.of("KEYCLOAK_ISSUER_URI", issuer));
    }

    public static String unusedName() {
        String letters = UUID.randomUUID()
                .toString()
                .chars()
                .filter(each -> each != '-')
                .mapToObj(each -> Character.toString('a' + Character.digit(each, 16)))
                .collect(Collectors.joining());
        return "sample-" + letters;
    }

    public String name() {
        return name;
    }

    public Shifts shifts() {
        return context.getBean(Shifts.class);
    }

    public ShiftLedger ledger() {
        return context.getBean(ShiftLedger.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Caller staff(String account) {
        return Caller.bearing(RealServers.get().tokenOf(account), address());
    }

    public Caller nobody() {
        return Caller.nobody(address());
    }

    private URI address() {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
