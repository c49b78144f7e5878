package org.publiclegal.elasticsearch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * A node as a process of its own, without Elasticsearch's launcher, which starts a second process and refuses root.
 * Arguments: the unpacked distribution, the node's directory, its port and its transport port on the loopback address.
 */
public final class ElasticsearchNode {

    private static final String CLUSTER = "public-legal";
    private static final String NAME = "standalone";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int GRACE_SECONDS = 15;

    private ElasticsearchNode() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream terminal = System.err;
        Path directory = Path.of(arguments[1]);
        Thread.setDefaultUncaughtExceptionHandler(ElasticsearchNode::uncaught);
        try {
            start(
                    Path.of(arguments[0]),
                    NodeDirectory.prepared(directory),
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]));
        } catch (Exception | LinkageError unusable) {
            unusable.printStackTrace(terminal);
            terminal.println("The node in " + directory + " can't be started: " + innermost(unusable));
            Runtime.getRuntime().halt(1);
        }
        Thread.currentThread().join();
    }

    private static void start(Path home, NodeDirectory directory, int port, int transportPort)
            throws IOException, NodeValidationException {
        LogConfigurator.configureESLogging();
        Environment environment = InternalSettingsPreparer.prepareEnvironment(
                settings(home, directory, port, transportPort), Map.of(), directory.config(), () -> NAME);
        LogConfigurator.setNodeName(NAME);
        LogConfigurator.setClusterName(CLUSTER);
        LogConfigurator.configure(environment, true);
        Node node = new Node(
                environment,
                PluginsLoader.createPluginsLoader(
                        PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                        PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                        Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node), "stop"));
        node.start();
    }

    private static Settings settings(Path home, NodeDirectory directory, int port, int transportPort) {
        return Settings.builder()
                .put("path.home", home)
                .put("path.data", directory.data())
                .put("path.logs", directory.path())
                .put("cluster.name", CLUSTER)
                .put("node.name", NAME)
                .put("discovery.type", "single-node")
                .put("http.host", LOOPBACK)
                .put("http.port", port)
                .put("transport.host", LOOPBACK)
                .put("transport.port", transportPort)
                // Shares of a disk say nothing where others fill it too.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                // A serial collector lets a small heap fill before it collects; that is no reason to refuse requests.
                .put("indices.breaker.total.use_real_memory", false)
                .build();
    }

    private static void stop(Node node) {
        try {
            node.close();
            node.awaitClose(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException failed) {
            LogManager.getLogger(ElasticsearchNode.class).warn("The node did not close in order", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Elasticsearch throws an error in a thread of its own where it can't go on. */
    private static void uncaught(Thread thread, Throwable failure) {
        LogManager.getLogger(ElasticsearchNode.class).error("Uncaught in {}", thread.getName(), failure);
        if (failure instanceof Error) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : innermost(cause);
    }
}
