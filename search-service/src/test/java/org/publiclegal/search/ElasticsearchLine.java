package org.publiclegal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.publiclegal.testsupport.RealServers;

/** A line to Elasticsearch that a test can cut and mend. */
public final class ElasticsearchLine {

    private final URI server = URI.create(RealServers.get().elasticsearchUri());
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    ElasticsearchLine() {
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String uri() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** Ends all connections and every further one at once, does something, and lets all through again. */
    public void without(Runnable something) {
        cut = true;
        open.forEach(ElasticsearchLine::end);
        try {
            something.run();
        } finally {
            cut = false;
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException refused) {
                cut |= door.isClosed();
            }
        }
    }

    private void connect(Socket client) throws IOException {
        open.add(client);
        if (cut) {
            end(client);
            return;
        }
        Socket node = new Socket(server.getHost(), server.getPort());
        open.add(node);
        Thread.ofVirtual().start(() -> carry(client, node));
        Thread.ofVirtual().start(() -> carry(node, client));
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            open.remove(to);
        }
        open.remove(from);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
