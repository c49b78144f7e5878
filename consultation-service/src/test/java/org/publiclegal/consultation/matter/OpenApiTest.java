package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.publiclegal.testsupport.Visitor;
import org.publiclegal.testsupport.openapi.ApiContract;
import org.publiclegal.testsupport.openapi.ContractSuite;

class OpenApiTest implements ContractSuite {

    private static final RunningService SERVICE = RunningService.get();
    static final ApiContract CONTRACT = ApiContract.of("consultation", SERVICE.address());

    @Override
    public ApiContract contract() {
        return CONTRACT;
    }

    @Override
    public URI address() {
        return SERVICE.address();
    }

    @Override
    public Visitor allowed() {
        return Visitor.WRITING_SYSTEM;
    }

    @Override
    public Map<String, Supplier<String>> values() {
        return Map.of(
                "id", OpenApiTest::handedIn,
                "Idempotency-Key", () -> UUID.randomUUID().toString(),
                "If-Match", () -> "*");
    }

    private static String handedIn() {
        Matcher number = Pattern.compile("ZX[0-9]{8}-[A-Z0-9]{6}")
                .matcher(RunningService.handIn(SERVICE.court(), "310114").body());
        assertThat(number.find()).isTrue();
        return number.group();
    }
}
