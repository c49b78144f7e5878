package org.publiclegal.testsupport;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A line to the Kafka broker that a test can cut and mend. The broker's own address in its answers is replaced by the
 * line's, so that clients never go around it.
 */
public final class KafkaLine implements AutoCloseable {

    private final String host;
    private final ServerLine line;

    private KafkaLine(String host, int port) {
        this.host = host;
        byte[] name = host.getBytes(StandardCharsets.US_ASCII);
        byte[] address =
                ByteBuffer.allocate(name.length + 4).put(name).putInt(port).array();
        this.line = new ServerLine(host, port, (from, to, own) -> carry(from, to, address, own));
    }

    public static KafkaLine open() {
        String bootstrap = RealServers.get().kafkaBootstrapServers();
        int colon = bootstrap.lastIndexOf(':');
        return new KafkaLine(bootstrap.substring(0, colon), Integer.parseInt(bootstrap.substring(colon + 1)));
    }

    public String bootstrapServers() {
        return host + ":" + line.port();
    }

    /** Ends all connections, and every further one at once. */
    public void cut() {
        line.cut();
    }

    public void mend() {
        line.mend();
    }

    @Override
    public void close() throws IOException {
        line.close();
    }

    /** Kafka's frames are a length of four bytes and as many bytes. */
    private static void carry(InputStream from, OutputStream to, byte[] address, int own) throws IOException {
        DataInputStream in = new DataInputStream(from);
        while (true) {
            byte[] frame = in.readNBytes(in.readInt());
            replace(address, own, frame);
            to.write(ByteBuffer.allocate(4 + frame.length)
                    .putInt(frame.length)
                    .put(frame)
                    .array());
        }
    }

    private static void replace(byte[] address, int own, byte[] frame) {
        for (int at = 0; at <= frame.length - address.length; at++) {
            if (Arrays.equals(frame, at, at + address.length, address, 0, address.length)) {
                ByteBuffer.wrap(frame).putInt(at + address.length - 4, own);
            }
        }
    }
}
