package org.publiclegal.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.publiclegal.standalone.Lease;
import org.publiclegal.standalone.Realm;
import org.publiclegal.standalone.Secrets;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.MountableFile;

/**
 * The servers in containers, at the same ports as those that the launcher starts. A process of its own, so that they
 * outlive the tests of one module; Testcontainers removes them when it ends.
 */
final class ContainerServers {

    private static final String COMPOSE = "infra/deploy/compose.yaml";
    private static final String ELASTICSEARCH = "infra/deploy/elasticsearch.Dockerfile";
    private static final String THEME = "infra/standalone/src/main/resources/keycloak/theme";
    private static final Duration START = Duration.ofMinutes(3);

    private final int port;

    private ContainerServers(int port) {
        this.port = port;
    }

    /** Whether there is a container engine, and {@code TEST_SERVERS=processes} in the environment doesn't forbid its use. */
    static boolean canRun() {
        return !"processes".equals(System.getenv("TEST_SERVERS"))
                && hasEngine()
                && DockerClientFactory.instance().isDockerAvailable();
    }

    /** Asked first, since Testcontainers reports an error where it finds none. */
    private static boolean hasEngine() {
        String home = System.getProperty("user.home");
        String runtime = System.getenv().getOrDefault("XDG_RUNTIME_DIR", home);
        return System.getenv("DOCKER_HOST") != null
                || Stream.of("/var/run/docker.sock", runtime + "/docker.sock", home + "/.docker/run/docker.sock")
                        .map(Path::of)
                        .anyMatch(Files::exists);
    }

    /** {@code PORT DATA LEASE}: says {@code ready} when all answer, and ends when nobody holds the lease. */
    public static void main(String[] arguments) throws InterruptedException {
        ContainerServers servers = new ContainerServers(Integer.parseInt(arguments[0]));
        String gatewaySecret = new Secrets(Path.of(arguments[1])).get("gateway-client");
        Startables.deepStart(servers.all(gatewaySecret)).join();
        System.out.println("ready");
        Lease.awaitEnd(Path.of(arguments[2]));
        System.exit(0);
    }

    private Stream<GenericContainer<?>> all(String gatewaySecret) {
        return Stream.of(kafka(), mongodb(), elasticsearch(), keycloak(gatewaySecret));
    }

    private GenericContainer<?> kafka() {
        KafkaContainer kafka = new KafkaContainer(image("apache/kafka"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withStartupTimeout(START);
        kafka.setPortBindings(List.of(port + 101 + ":9092"));
        return kafka;
    }

    private GenericContainer<?> mongodb() {
        MongoDBContainer mongodb =
                new MongoDBContainer(image("mongo")).withReplicaSet().withStartupTimeout(START);
        mongodb.setPortBindings(List.of(port + 103 + ":27017"));
        return mongodb;
    }

    private GenericContainer<?> elasticsearch() {
        GenericContainer<?> elasticsearch = new GenericContainer<>(
                        new ImageFromDockerfile("public-legal/elasticsearch-for-tests", false)
                                .withDockerfile(LauncherProcess.BUILD.resolve(ELASTICSEARCH)))
                .withExposedPorts(9200)
                .withEnv("discovery.type", "single-node")
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ingest.geoip.downloader.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                .waitingFor(
                        Wait.forHttp("/_cluster/health?wait_for_status=yellow").withStartupTimeout(START));
        elasticsearch.setPortBindings(List.of(port + 104 + ":9200"));
        return elasticsearch;
    }

    private GenericContainer<?> keycloak(String gatewaySecret) {
        String realm = Realm.sample(port, gatewaySecret, true);
        GenericContainer<?> keycloak = new GenericContainer<>(image("keycloak/keycloak"))
                .withExposedPorts(8080)
                .withCopyToContainer(Transferable.of(realm), "/opt/keycloak/data/import/" + Realm.NAME + "-realm.json")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(LauncherProcess.BUILD.resolve(THEME)),
                        "/opt/keycloak/themes/public-legal")
                .withCommand(
                        "start",
                        "--import-realm",
                        "--db=dev-file",
                        "--cache=local",
                        "--http-enabled=true",
                        "--hostname=http://localhost:" + (port + 100))
                .waitingFor(Wait.forHttp("/realms/" + Realm.NAME).withStartupTimeout(START));
        keycloak.setPortBindings(List.of(port + 100 + ":8080"));
        return keycloak;
    }

    /** The image that runs in production too. */
    private static String image(String name) {
        try {
            Matcher image = Pattern.compile("image: (" + name + ":\\S+)")
                    .matcher(Files.readString(LauncherProcess.BUILD.resolve(COMPOSE)));
            if (!image.find()) {
                throw new IllegalStateException(COMPOSE + " names no image of " + name);
            }
            return image.group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
