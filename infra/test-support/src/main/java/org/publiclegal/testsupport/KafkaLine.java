package org.publiclegal.testsupport;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to the Kafka broker that a test can cut and mend. The broker's own address in its answers is replaced by the
 * line's, so that clients never go around it.
 */
public final class KafkaLine implements AutoCloseable {

    private final ServerSocket door;
    private final String host;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private KafkaLine(String bootstrap) throws IOException {
        int colon = bootstrap.lastIndexOf(':');
        this.host = bootstrap.substring(0, colon);
        this.port = Integer.parseInt(bootstrap.substring(colon + 1));
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public static KafkaLine open() {
        try {
            return new KafkaLine(RealServers.get().kafkaBootstrapServers());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String bootstrapServers() {
        return host + ":" + door.getLocalPort();
    }

    /** Ends all connections, and every further one at once. */
    public void cut() {
        cut = true;
        open.forEach(KafkaLine::end);
    }

    public void mend() {
        cut = false;
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
        Socket broker = new Socket(host, port);
        open.add(client);
        open.add(broker);
        if (cut) {
            end(client);
            end(broker);
        }
        Thread.ofVirtual().start(() -> carry(client, broker, false));
        Thread.ofVirtual().start(() -> carry(broker, client, true));
    }

    /** Kafka's frames are a length of four bytes and as many bytes. */
    private void carry(Socket from, Socket to, boolean answers) {
        try (from;
                to;
                DataInputStream in = new DataInputStream(from.getInputStream());
                DataOutputStream out = new DataOutputStream(to.getOutputStream())) {
            while (true) {
                byte[] frame = in.readNBytes(in.readInt());
                if (answers) {
                    replaceAddress(frame);
                }
                out.write(ByteBuffer.allocate(4 + frame.length)
                        .putInt(frame.length)
                        .put(frame)
                        .array());
            }
        } catch (IOException ended) {
            open.remove(from);
            open.remove(to);
        }
    }

    private void replaceAddress(byte[] frame) {
        byte[] name = host.getBytes(StandardCharsets.US_ASCII);
        byte[] address =
                ByteBuffer.allocate(name.length + 4).put(name).putInt(port).array();
        for (int at = 0; at <= frame.length - address.length; at++) {
            if (Arrays.equals(frame, at, at + address.length, address, 0, address.length)) {
                ByteBuffer.wrap(frame).putInt(at + name.length, door.getLocalPort());
            }
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
