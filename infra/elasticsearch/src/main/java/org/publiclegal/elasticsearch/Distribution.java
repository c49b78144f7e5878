package org.publiclegal.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * Elasticsearch's own distribution, and what a node needs beside it, as the build leaves them.
 *
 * @param target the folder in which this module was built
 */
public record Distribution(Path target) {

    private static final String VERSION = version();
    private static final List<String> OPTIONS = List.of(
            "-Xss1m",
            "-XX:MaxDirectMemorySize=64m",
            "-Dio.netty.noUnsafe=true",
            "-Dio.netty.noKeySetOptimization=true",
            "-Dio.netty.recycler.maxCapacityPerThread=0",
            "-Dlog4j.shutdownHookEnabled=false",
            "-Dlog4j2.disable.jmx=true",
            "-Dlog4j2.formatMsgNoLookups=true",
            "--enable-native-access=org.elasticsearch.nativeaccess,org.elasticsearch.foreign,org.apache.lucene.core",
            "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.lucene99=org.elasticsearch.server",
            "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.hnsw=org.elasticsearch.server",
            "--add-opens=org.apache.lucene.core/org.apache.lucene.internal.vectorization=org.elasticsearch.server",
            "--add-modules=ALL-MODULE-PATH");

    public boolean isUnpacked() {
        return Files.isDirectory(home().resolve("lib"));
    }

    /**
     * What follows the binary and the bounds of its memory on the command line of a node.
     *
     * @param data the directory that keeps everything
     * @param port for HTTP
     * @param transportPort for other nodes, of which there are none
     */
    public List<String> node(Path data, int port, int transportPort) {
        List<String> arguments = new ArrayList<>(OPTIONS);
        arguments.addAll(List.of(
                "-Des.path.home=" + home(),
                "--module-path",
                home().resolve("lib").toString(),
                "-cp",
                target.resolve("lib") + "/*",
                "org.publiclegal.elasticsearch.ElasticsearchNode",
                home().toString(),
                data.toString(),
                Integer.toString(port),
                Integer.toString(transportPort)));
        return arguments;
    }

    private Path home() {
        return target.resolve("distribution").resolve("elasticsearch-" + VERSION);
    }

    private static String version() {
        try (InputStream file =
                Objects.requireNonNull(Distribution.class.getResourceAsStream("distribution.properties"))) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
