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
    private static final String ANSWER_IMPORT =
            Imports.ofAnswers(AnAnswer.to("契约导入").json("contract")).id();
    private static final String ANSWER = AnAnswer.to("契约问答").published();
    private static final String IMPORT = Imports.ofText(LAW.json() + "\n{\n").id();
    private static final ACase CASE = ACase.titled("契约案例").with("reasoning", "依照《契约条例》第一条。");
    private static final String CASE_IMPORT = Imports.of(CASE).id();

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
                "caseId",
                CASE::id,
                "caseImportId",
                () -> CASE_IMPORT,
                "number",
                () -> "1",
                "answerId",
                () -> ANSWER,
                "answerImportId",
                () -> ANSWER_IMPORT,
                "conversationId",
                OpenApiTest::aConversation,
                "turn",
                () -> "0",
                "Idempotency-Key",
                () -> UUID.randomUUID().toString());
    }

    private static String aConversation() {
        String location = SERVICE.as(Visitor.LIBRARY_SYSTEM)
                .post("/api/v1/robot/conversations", "")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
