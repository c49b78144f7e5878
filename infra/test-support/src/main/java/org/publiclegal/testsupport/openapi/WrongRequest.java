package org.publiclegal.testsupport.openapi;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.publiclegal.testsupport.Visitor;

/** The example of an operation, wrong in one way. */
public record WrongRequest(ApiExample example, Mistake mistake) {

    /** What can be wrong with a request to any operation of that form. */
    public enum Mistake {
        NO_TOKEN(401),
        /** By somebody who has to do with nothing that the document offers. */
        NO_GRANT(403),
        ANSWER_IN_ANOTHER_FORM(406),
        BODY_IN_ANOTHER_FORM(415),
        BODY_CUT_OFF(400),
        BODY_WITHOUT_MEMBERS(422),
        NO_IDEMPOTENCY_KEY(400),
        NO_VERSION(428);

        private final int status;

        Mistake(int status) {
            this.status = status;
        }

        private boolean isPossibleIn(ApiExample example) {
            return switch (this) {
                case NO_TOKEN, NO_GRANT, ANSWER_IN_ANOTHER_FORM -> true;
                case BODY_IN_ANOTHER_FORM -> example.takesBody();
                case BODY_CUT_OFF, BODY_WITHOUT_MEMBERS -> example.takesDocument();
                case NO_IDEMPOTENCY_KEY -> example.knowsHeader("Idempotency-Key");
                case NO_VERSION -> example.knowsHeader("If-Match");
            };
        }

        private ApiRequest in(ApiRequest right) {
            return switch (this) {
                case NO_TOKEN, NO_GRANT -> right;
                case ANSWER_IN_ANOTHER_FORM -> right.with("Accept", "text/csv");
                case BODY_IN_ANOTHER_FORM -> right.with("Content-Type", "text/plain");
                case BODY_CUT_OFF -> right.withBody("{");
                case BODY_WITHOUT_MEMBERS -> right.withBody("{}");
                case NO_IDEMPOTENCY_KEY -> right.without("Idempotency-Key");
                case NO_VERSION -> right.without("If-Match");
            };
        }

        private Visitor by(Visitor allowed, Visitor denied) {
            return switch (this) {
                case NO_TOKEN -> Visitor.NOBODY;
                case NO_GRANT -> denied;
                default -> allowed;
            };
        }
    }

    static Stream<WrongRequest> of(ApiExample example) {
        return Stream.of(Mistake.values())
                .filter(mistake -> mistake.isPossibleIn(example))
                .map(mistake -> new WrongRequest(example, mistake));
    }

    /** What the mistake is to be answered by. */
    public int status() {
        return mistake.status;
    }

    public HttpResponse<String> send(
            URI service, Visitor allowed, Visitor denied, Map<String, Supplier<String>> values) {
        return mistake.in(example.request(values))
                .send(mistake.by(allowed, denied).at(service));
    }

    @Override
    public String toString() {
        return example + " with " + mistake;
    }
}
