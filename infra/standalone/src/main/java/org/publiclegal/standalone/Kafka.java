package org.publiclegal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Kafka broker that is its own controller (KRaft). */
final class Kafka {

    private static final int HEAP_MEGABYTES = 256;

    private Kafka() {}

    static ServerProcess process(Layout layout, Ports ports) throws InterruptedException {
        Path home = layout.data().resolve("kafka");
        Path properties = home.resolve("server.properties");
        try {
            Files.createDirectories(home);
            Files.writeString(properties, settings(home, ports));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (Files.notExists(home.resolve("log/meta.properties"))) {
            format(layout, properties);
        }
        return new ServerProcess(
                "kafka",
                ports.kafka(),
                Java.bounded(HEAP_MEGABYTES, List.of("-cp", layout.classPath(), "kafka.Kafka", properties.toString())),
                Map.of(),
                layout.logs(),
                () -> Probe.connects(ports.kafka()));
    }

    private static void format(Layout layout, Path properties) throws InterruptedException {
        List<String> command = Java.bounded(
                HEAP_MEGABYTES,
                List.of(
                        "-cp",
                        layout.classPath(),
                        "kafka.tools.StorageTool",
                        "format",
                        "--ignore-formatted",
                        "-t",
                        "cHVibGljLWxlZ2FsLTEyMw",
                        "-c",
                        properties.toString()));
        try {
            Process format = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(layout.logs().resolve("kafka-format.log").toFile())
                    .start();
            if (!format.waitFor(60, TimeUnit.SECONDS) || format.exitValue() != 0) {
                format.destroyForcibly();
                throw new CannotStart("Kafka's log directory could not be made; see "
                        + layout.logs().resolve("kafka-format.log"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String settings(Path home, Ports ports) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                num.partitions=12
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                auto.create.topics.enable=false
                log.retention.ms=-1
                log.flush.interval.messages=1
                log.segment.bytes=67108864
                log.cleaner.dedupe.buffer.size=16777216
                num.network.threads=2
                num.io.threads=4
                """.formatted(ports.kafka(), ports.kafkaController(), home.resolve("log"));
    }
}
