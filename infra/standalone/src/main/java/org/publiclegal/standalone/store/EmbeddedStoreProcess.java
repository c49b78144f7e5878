package org.publiclegal.standalone.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded store as a process of its own. Arguments: its directory and its port on the loopback address. */
public final class EmbeddedStoreProcess {

    private EmbeddedStoreProcess() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        int port = Integer.parseInt(arguments[1]);
        try {
            EmbeddedStore store = EmbeddedStore.open(
                    directory.resolve("store.mv"), new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Runtime.getRuntime().addShutdownHook(new Thread(store::close, "stop"));
            System.out.println("The store listens at " + store.connectionString());
            Thread.currentThread().join();
        } catch (RuntimeException unusable) {
            System.err.println("The store in " + directory + " can't be opened: " + unusable.getMessage());
            System.exit(1);
        }
    }
}
