package org.publiclegal.testsupport.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.publiclegal.testsupport.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document of a service: as it is generated from the code, as it is checked in at {@code src/main/openapi},
 * and as it was last released. Addresses of servers are left out, and members are in the order of their names.
 */
public final class ApiContract {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final SchemaRegistry DRAFT_2020_12 =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final JsonNode PROBLEM = JSON.readTree("""
            {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}""");
    private static final List<String> OF_ANY_OPERATION =
            List.of("400", "401", "403", "406", "429", "500", "503", "504");

    private final JsonNode generated;
    private final Path folder;
    private final String file;
    private final String module;

    private ApiContract(JsonNode generated, Path folder, String service) {
        this.generated = generated;
        this.folder = folder;
        this.file = service + ".json";
        this.module = service + "-service";
    }

    /**
     * The contract of a service, such as {@code reporting}, as it answers at an address, whose tests run in the directory
     * of its module. Rewrites what is checked in when the system property {@code openapi.write} is true.
     */
    public static ApiContract of(String service, URI address) {
        ObjectNode document = (ObjectNode)
                JSON.readTree(Caller.nobody(address).get("/v3/api-docs").body());
        document.remove("servers");
        ApiContract contract =
                new ApiContract(document, Path.of("src/main/openapi").toAbsolutePath(), service);
        if (Boolean.getBoolean("openapi.write")) {
            contract.write();
        }
        return contract;
    }

    /** One for each operation. */
    public Stream<ApiExample> examples() {
        return ApiExample.of(generated);
    }

    /** Each operation with each mistake that its form allows. */
    public Stream<WrongRequest> wrongRequests() {
        return examples().flatMap(WrongRequest::of);
    }

    /** Which problems an operation keeps quiet about that any can answer, or describes in a form of its own. */
    public List<String> problemsNotDescribed() {
        return examples()
                .flatMap(each -> Stream.concat(
                        OF_ANY_OPERATION.stream()
                                .filter(status ->
                                        !each.operation().path("responses").has(status))
                                .map(status -> each + " does not tell of " + status),
                        each.operation().path("responses").properties().stream()
                                .filter(response -> response.getKey().matches("[45].*"))
                                .filter(response ->
                                        !response.getValue().path("content").equals(PROBLEM))
                                .map(response -> each + " answers " + response.getKey() + " in a form of its own")))
                .toList();
    }

    /** In what an answer differs from what is documented for the address that was asked. */
    public List<String> faults(HttpResponse<String> answer) {
        JsonNode documented = operation(answer.request()).path("responses").path(Integer.toString(answer.statusCode()));
        if (documented.isMissingNode()) {
            return List.of("status " + answer.statusCode() + " is not documented: " + answer.body());
        }
        if (!documented.has("content")) {
            return answer.body().isEmpty() ? List.of() : List.of("a body is not documented: " + answer.body());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("none").replaceAll(";.*", "");
        JsonNode known = documented.path("content").path(type);
        if (known.isMissingNode()) {
            return List.of("content type " + type + " is not documented");
        }
        return DRAFT_2020_12.getSchema(schema(known).toString()).validate(answer.body(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    public String generated() {
        return JSON.writeValueAsString(JSON.treeToValue(generated, Object.class)) + "\n";
    }

    public String checkedIn() {
        return read(folder.resolve(file));
    }

    /** What callers who know the last release can no longer do. */
    public List<String> breaksSinceRelease() {
        return ApiChanges.breaking(JSON.readTree(read(folder.resolve("released").resolve(file))), generated);
    }

    /** The command that writes what is generated over what is checked in. */
    public String rewrite() {
        return "./mvnw verify -pl " + module
                + " -am -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write=true";
    }

    private JsonNode operation(HttpRequest request) {
        return generated.path("paths").properties().stream()
                .filter(path -> request.uri().getRawPath().matches(path.getKey().replaceAll("[{][^}]+}", "[^/]+")))
                .map(path -> path.getValue().path(request.method().toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not documented: " + request));
    }

    /** With the document's components, so that references are found. */
    private ObjectNode schema(JsonNode content) {
        ObjectNode schema = JSON.createObjectNode();
        schema.setAll((ObjectNode) content.path("schema"));
        schema.set("components", generated.path("components"));
        return schema;
    }

    private void write() {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), generated());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
