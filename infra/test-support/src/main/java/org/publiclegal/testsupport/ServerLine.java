package org.publiclegal.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that a test can cut and mend. */
public final class ServerLine implements AutoCloseable {

    private final String host;
    private final int port;
    private final Answers answers;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    /** Carries what the server says until it ends; {@code line} is the port at which the line is reached. */
    interface Answers {

        void carry(InputStream from, OutputStream to, int line) throws IOException;
    }

    ServerLine(String host, int port, Answers answers) {
        this.host = host;
        this.port = port;
        this.answers = answers;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public static ServerLine toElasticsearch() {
        URI server = URI.create(RealServers.get().elasticsearchUri());
        return new ServerLine(server.getHost(), server.getPort(), (from, to, _) -> from.transferTo(to));
    }

    /** On the loopback address. */
    public int port() {
        return door.getLocalPort();
    }

    /** Ends all connections, and every further one at once. */
    public void cut() {
        cut = true;
        open.forEach(ServerLine::end);
    }

    public void mend() {
        cut = false;
    }

    /** Does something while the line is cut. */
    public void without(Runnable something) {
        cut();
        try {
            something.run();
        } finally {
            mend();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
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
        if (cut) {
            client.close();
            return;
        }
        Socket server = new Socket(host, port);
        open.add(client);
        open.add(server);
        if (cut) {
            end(client);
            end(server);
        }
        Thread.ofVirtual().start(() -> carry(client, server, (from, to, _) -> from.transferTo(to)));
        Thread.ofVirtual().start(() -> carry(server, client, answers));
    }

    private void carry(Socket from, Socket to, Answers how) {
        try (from;
                to) {
            how.carry(from.getInputStream(), to.getOutputStream(), port());
        } catch (IOException ended) {
            cut |= door.isClosed();
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
