package org.publiclegal.search.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ACase;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.Imports;
import org.publiclegal.search.Imports.Outcome;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.testsupport.Visitor;

class CaseImportTest {

    private static final RunningSearch SERVICE = RunningSearch.get();

    private final ACase one = ACase.titled(ALaw.topic("导入") + "案");
    private final ACase other = ACase.titled(ALaw.topic("导入") + "案");

    @Test
    void whatIsNewIsAddedAndImportingItTwiceChangesNothing() {
        assertThat(Imports.of(one, other).figures()).containsExactly(2L, 2L, 0L, 0L, 0L);
        assertThat(Imports.of(one, other).figures()).containsExactly(2L, 0L, 0L, 2L, 0L);
    }

    @Test
    void whatIsDifferentIsChanged() {
        Imports.of(one);

        Outcome again = Imports.of(one.with("result", "改判。"));

        assertThat(again.figures()).containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(SERVICE.bean(Cases.class).find(one.id()).orElseThrow().result())
                .isEqualTo("改判。");
    }

    @Test
    void aBrokenLineSpoilsNoOther() {
        Outcome outcome = Imports.ofCases(String.join(
                "\n", one.json(), "{\"id\": \"cut", other.with("rank", "神案").json()));

        assertThat(outcome.figures()).containsExactly(3L, 1L, 0L, 0L, 2L);
        assertThat(outcome.faults())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("2 ").contains("no whole JSON"),
                        line -> assertThat(line).startsWith("3 ").contains("神案"));
    }

    @Test
    void anImportOfLawsIsNoneOfCases() {
        Outcome laws = Imports.of(ALaw.titled(ALaw.unique("导入")));

        HttpResponse<String> answer = SERVICE.as(Visitor.LIBRARY_SYSTEM).get("/api/v1/cases/imports/" + laws.id());

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void theKeyOfAnImportOfLawsIsRefusedForTheSameFileOfCases() {
        byte[] file = one.json().getBytes(StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();
        Imports.send("laws", file, key);

        HttpResponse<String> answer = Imports.send("cases", file, key);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/problems/idempotency-key-reused");
    }
}
