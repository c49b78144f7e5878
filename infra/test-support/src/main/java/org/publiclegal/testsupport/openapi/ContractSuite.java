package org.publiclegal.testsupport.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publiclegal.testsupport.Visitor;

/** What the OpenAPI document of a service is held to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface ContractSuite {

    ApiContract contract();

    /** Where the service runs. */
    URI address();

    /** Who may do all that the document offers. */
    Visitor allowed();

    /** Who may do nothing of it. */
    default Visitor denied() {
        return Visitor.ADMINISTRATOR;
    }

    /** Values of parameters, by their names, for which an example of the document would not do. */
    Map<String, Supplier<String>> values();

    @Test
    default void theDocumentCheckedInSaysWhatTheServiceOffers() {
        assertThat(contract().checkedIn())
                .as(
                        "The interface differs from what is checked in; rewrite it by: %s",
                        contract().rewrite())
                .isEqualTo(contract().generated());
    }

    @Test
    default void whoeverCallsAsTheReleasedDocumentSaysIsStillServed() {
        assertThat(contract().breaksSinceRelease())
                .as("This breaks callers who know the last release; offer it beside what they know")
                .isEmpty();
    }

    @Test
    default void everyProblemIsDescribedInTheSameForm() {
        assertThat(contract().problemsNotDescribed()).isEmpty();
    }

    default Stream<ApiExample> examples() {
        return contract().examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    default void anExampleIsAnsweredAsDocumented(ApiExample example) {
        HttpResponse<String> answer = example.request(values()).send(allowed().at(address()));

        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        assertThat(contract().faults(answer)).isEmpty();
    }

    default Stream<WrongRequest> wrongRequests() {
        return contract().wrongRequests();
    }

    @ParameterizedTest
    @MethodSource("wrongRequests")
    default void aWrongRequestIsAnsweredAsDocumented(WrongRequest wrong) {
        HttpResponse<String> answer = wrong.send(address(), allowed(), denied(), values());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(wrong.status());
        assertThat(contract().faults(answer)).isEmpty();
    }
}
