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

    public static final String MAIN = "org.publiclegal.elasticsearch.ElasticsearchNode";

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

    /** What the JVM is told of the distribution, and the bounds of what its heap does not bound. */
    public List<String> options() {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-Des.path.home=" + home(), "--module-path=" + home().resolve("lib")));
        return options;
    }

    /** Of the node's own main class; all else is on the module path. */
    public String classPath() {
        return target.resolve("lib") + "/*";
    }

    /**
     * What the main class is told.
     *
     * @param data the directory that keeps everything
     * @param port for HTTP
     * @param transportPort for other nodes, of which there are none
     */
    public List<String> arguments(Path data, int port, int transportPort) {
        return List.of(home().toString(), data.toString(), Integer.toString(port), Integer.toString(transportPort));
    }

    /** All that follows the binary and the bounds of its heap on the command line of a node. */
    public List<String> node(Path data, int port, int transportPort) {
        List<String> command = new ArrayList<>(options());
        command.addAll(List.of("-cp", classPath(), MAIN));
        command.addAll(arguments(data, port, transportPort));
        return command;
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
