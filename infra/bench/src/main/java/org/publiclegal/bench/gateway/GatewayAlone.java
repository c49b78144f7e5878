package org.publiclegal.bench.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.publiclegal.bench.platform.CannotMeasure;
import org.publiclegal.bench.platform.Children;
import org.publiclegal.bench.platform.Ending;
import org.publiclegal.bench.platform.Workspace;

/** The gateway without the rest of the platform, before an upstream that takes the place of a service. */
final class GatewayAlone {

    private static final String BEYOND_REACH = "100000000";

    private GatewayAlone() {}

    /** @param options of the JVM, as the launcher gives them unless something else is to be tried */
    static Process listen(
            int port, int management, int upstream, List<String> options, Workspace workspace, Ending ending) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar(workspace.project()).toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "SERVER_ADDRESS",
                        "127.0.0.1",
                        "SERVER_PORT",
                        Integer.toString(port),
                        "GATEWAY_MANAGEMENT_PORT",
                        Integer.toString(management),
                        "KEYCLOAK_CLIENT_SECRET",
                        "nobody signs in",
                        "CONSULTATION_SERVICE_URL",
                        "http://127.0.0.1:" + upstream,
                        "GATEWAY_LIMITS_ADDRESS_REQUESTS",
                        BEYOND_REACH));
        return Children.start(builder, workspace.file("gateway.log"), ending);
    }

    private static Path jar(Path project) {
        try (Stream<Path> built = Files.list(project.resolve("gateway/target"))) {
            return built.filter(each -> each.getFileName().toString().matches("gateway-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new CannotMeasure("The gateway is not built; run ./start or ./mvnw package."));
        } catch (IOException missing) {
            throw new CannotMeasure("The gateway is not built; run ./start or ./mvnw package.");
        }
    }
}
