package org.publiclegal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProductionFormTest {

    private static final Path ROOT = Path.of(System.getProperty("build.root"));
    private static final Path DEPLOY = ROOT.resolve("infra/deploy");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]+)");

    private final Yaml kustomization =
            Yaml.documents(DEPLOY.resolve("kubernetes/kustomization.yaml")).getFirst();
    private final Yaml compose = Yaml.documents(DEPLOY.resolve("compose.yaml")).getFirst();

    static Stream<PlatformService> services() {
        return Stream.concat(Stream.of(PlatformService.GATEWAY), PlatformService.BEHIND_THE_GATEWAY.stream());
    }

    @ParameterizedTest
    @MethodSource("services")
    void eachServiceIsDeployedOnKubernetesWithAllThatBelongsToIt(PlatformService service) {
        assertThat(kustomization.at("resources").list()).extracting(Yaml::text).contains(service.module() + ".yaml");
        assertThat(kustomization.at("images").list())
                .extracting(image -> image.at("name").text())
                .contains("public-legal/" + service.module());
        assertThat(manifests(service))
                .extracting(each -> each.at("kind").text())
                .containsExactly("Deployment", "Service", "PodDisruptionBudget", "HorizontalPodAutoscaler");
    }

    @ParameterizedTest
    @MethodSource("services")
    void eachServiceIsToldOnlyWhatItsSettingsAskFor(PlatformService service) {
        Set<String> known = settings(service);

        assertThat(known).containsAll(toldByCompose(service));
        assertThat(known).containsAll(secrets(service));
    }

    @ParameterizedTest
    @MethodSource("services")
    void whatAllPodsAreToldIsAskedForBySomeService(PlatformService service) {
        Set<String> asked = services().flatMap(each -> settings(each).stream()).collect(Collectors.toSet());

        assertThat(asked).containsAll(toldToAll());
        if (!service.addressVariable().isEmpty()) {
            assertThat(toldToAll()).contains(service.addressVariable());
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void eachPodIsProbedWhereItAnswers(PlatformService service) {
        Yaml container = container(service);
        List<String> ports = container.at("ports").list().stream()
                .map(port -> port.at("name").text())
                .toList();

        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertThat(ports).contains(container.at(probe + ".httpGet.port").text());
            assertThat(container.at(probe + ".httpGet.path").text())
                    .isIn("/actuator/health/liveness", "/actuator/health/readiness");
        }
        assertThat(applicationYaml(service)).contains("probes:\n        enabled: true");
    }

    @ParameterizedTest
    @MethodSource("services")
    void noPodMayDoMoreThanItMust(PlatformService service) {
        Yaml pod = manifests(service).getFirst().at("spec.template.spec");
        Yaml container = container(service);

        assertThat(pod.at("securityContext.runAsNonRoot").value()).isEqualTo(true);
        assertThat(pod.at("automountServiceAccountToken").value()).isEqualTo(false);
        assertThat(container.at("securityContext.readOnlyRootFilesystem").value())
                .isEqualTo(true);
        assertThat(container.at("securityContext.allowPrivilegeEscalation").value())
                .isEqualTo(false);
        assertThat(container.at("resources.limits.memory").value()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "apache/kafka, kafka.version, compose.yaml",
        "keycloak/keycloak, keycloak.version, compose.yaml",
        "public-legal/elasticsearch, elasticsearch.version, compose.yaml",
        "elasticsearch, elasticsearch.version, elasticsearch.Dockerfile"
    })
    void theServersAreOfTheVersionsThatTheBuildTests(String image, String property, String file) throws IOException {
        Matcher version =
                Pattern.compile("<" + property + ">(.+?)<").matcher(Files.readString(ROOT.resolve("pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(Files.readAllLines(DEPLOY.resolve(file)))
                .anyMatch(line -> line.endsWith(" " + image + ":" + version.group(1)));
    }

    private static List<Yaml> manifests(PlatformService service) {
        return Yaml.documents(DEPLOY.resolve("kubernetes/" + service.module() + ".yaml"));
    }

    private static Yaml container(PlatformService service) {
        return manifests(service)
                .getFirst()
                .at("spec.template.spec.containers")
                .list()
                .getFirst();
    }

    private static List<String> secrets(PlatformService service) {
        return container(service).at("env").list().stream()
                .map(variable -> variable.at("name").text())
                .toList();
    }

    private List<String> toldToAll() {
        return kustomization.at("configMapGenerator").list().getFirst().at("literals").list().stream()
                .map(literal -> literal.text().substring(0, literal.text().indexOf('=')))
                .toList();
    }

    /** Merged keys stand in their own map. */
    private List<String> toldByCompose(PlatformService service) {
        Yaml environment = compose.at("services." + service.module() + ".environment");
        List<String> told = new ArrayList<>(environment.keys());
        Set<String> all = Set.copyOf(compose.at("x-environment").keys());
        told.removeIf(name -> all.contains(name) || name.equals("<<"));
        return told;
    }

    private static Set<String> settings(PlatformService service) {
        return VARIABLE.matcher(applicationYaml(service))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String applicationYaml(PlatformService service) {
        try {
            String own = Files.readString(ROOT.resolve(service.module() + "/src/main/resources/application.yaml"));
            return own.contains("service-defaults.yaml")
                    ? own
                            + Files.readString(
                                    ROOT.resolve("infra/service-starter/src/main/resources/service-defaults.yaml"))
                    : own;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
