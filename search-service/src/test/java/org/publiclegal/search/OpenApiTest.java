package org.publiclegal.search;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.publiclegal.testsupport.Visitor;
import org.publiclegal.testsupport.openapi.ApiContract;
import org.publiclegal.testsupport.openapi.ContractSuite;

class OpenApiTest implements ContractSuite {

    private static final RunningSearch SERVICE = RunningSearch.get();
    private static final ApiContract CONTRACT = ApiContract.of("search", SERVICE.address());
    private static final ALaw LAW = ALaw.titled("契约条例");
    private static final String IMPORT = Imports.ofText(LAW.json() + "\n{\n").id();

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
        return Visitor.LIBRARY_SYSTEM;
    }

    @Override
    public Visitor denied() {
        return Visitor.READING_SYSTEM;
    }

    @Override
    public Map<String, Supplier<String>> values() {
        return Map.of(
                "id",
                LAW::id,
                "importId",
                () -> IMPORT,
                "number",
                () -> "1",
                "Idempotency-Key",
                () -> UUID.randomUUID().toString());
    }
}
