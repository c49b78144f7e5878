package org.publiclegal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Our own programs as processes, told by their environment where everything is. */
final class Services {

    private final Layout layout;
    private final Ports ports;
    private final Map<String, String> environment;

    /** Takes what all of them are told. */
    Services(Layout layout, Ports ports, Map<String, String> environment) {
        this.layout = layout;
        this.ports = ports;
        this.environment = Map.copyOf(environment);
    }

    /** Unpacks what the next start would unpack. */
    void unpack() throws InterruptedException {
        application(PlatformService.GATEWAY);
        for (PlatformService service : PlatformService.BEHIND_THE_GATEWAY) {
            application(service);
        }
    }

    ServerProcess process(PlatformService service) throws InterruptedException {
        int port = ports.service(service.distance());
        Map<String, String> told = new HashMap<>(environment);
        told.put("SERVER_ADDRESS", "127.0.0.1");
        told.put("SERVER_PORT", Integer.toString(port));
        boolean gateway = service.equals(PlatformService.GATEWAY);
        if (gateway) {
            told.put("GATEWAY_MANAGEMENT_PORT", Integer.toString(ports.gatewayManagement()));
            PlatformService.BEHIND_THE_GATEWAY.forEach(
                    each -> told.put(each.addressVariable(), "http://127.0.0.1:" + ports.service(each.distance())));
        }
        int health = gateway ? ports.gatewayManagement() : port;
        return new ServerProcess(
                service.module(),
                port,
                Java.bounded(service.heapMegabytes(), jvm(application(service))),
                told,
                layout.logs(),
                () -> Probe.answers("http://127.0.0.1:" + health + "/actuator/health/readiness"));
    }

    private static List<String> jvm(Path application) {
        List<String> rest = new ArrayList<>(List.of("-Xss512k", "-XX:MaxMetaspaceSize=192m", "-Duser.timezone=UTC"));
        rest.addAll(List.of("-jar", application.toString()));
        return rest;
    }

    /** The program with its libraries beside it, unpacked anew when the build has made another. */
    private Path application(PlatformService service) throws InterruptedException {
        Path target = layout.service(service.module());
        Path jar = jar(service, target);
        Path unpacked = target.resolve("application");
        Path application = unpacked.resolve(jar.getFileName());
        try {
            Path mark = unpacked.resolve("made-from");
            String made = Files.getLastModifiedTime(jar) + " " + Files.size(jar) + " "
                    + Files.readAttributes(jar, BasicFileAttributes.class).fileKey();
            if (Files.notExists(mark) || !Files.readString(mark).equals(made)) {
                unpack(jar, unpacked);
                Files.writeString(mark, made);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return application;
    }

    private static Path jar(PlatformService service, Path target) {
        try (var files = Files.list(target)) {
            return files.filter(each -> each.getFileName().toString().matches(service.module() + "-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart(service.module() + " is not built; run ./start."));
        } catch (IOException missing) {
            throw new CannotStart(service.module() + " is not built; run ./start.");
        }
    }

    private static void unpack(Path jar, Path into) throws IOException, InterruptedException {
        Process unpack = new ProcessBuilder(Java.bounded(
                        64,
                        List.of(
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                into.toString())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!unpack.waitFor(60, TimeUnit.SECONDS) || unpack.exitValue() != 0) {
            throw new CannotStart(jar + " can't be unpacked; delete it and run ./start again.");
        }
    }
}
