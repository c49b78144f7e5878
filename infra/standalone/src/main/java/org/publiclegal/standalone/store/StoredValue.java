package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Single values, such as a document's {@code _id}, in BSON on disk. */
final class StoredValue extends BasicDataType<Object> {

    private static final int NULL = 0x0A;

    @Override
    public int compare(Object first, Object second) {
        return first instanceof String one && second instanceof String other
                ? one.compareTo(other)
                : Arrays.compareUnsigned(ordered(first), ordered(second));
    }

    @Override
    public int getMemory(Object value) {
        return value instanceof String text ? 40 + text.length() : 48;
    }

    @Override
    public void write(WriteBuffer buffer, Object value) {
        if (value instanceof Missing) {
            buffer.put((byte) NULL).putVarInt(0);
            return;
        }
        byte type = BsonEncoder.determineType(value);
        ByteBuf bytes = Unpooled.buffer(64);
        BsonEncoder.encodeValue(type, value, bytes);
        buffer.put(type).putVarInt(bytes.readableBytes()).put(bytes.nioBuffer());
    }

    @Override
    public Object read(ByteBuffer buffer) {
        byte type = buffer.get();
        int length = DataUtils.readVarInt(buffer);
        Object value = BsonDecoder.decodeValue(type, Unpooled.wrappedBuffer(buffer.slice(buffer.position(), length)));
        buffer.position(buffer.position() + length);
        return Missing.ofNullable(value);
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }

    private static byte[] ordered(Object value) {
        return new OrderedKey().add(value).bytes();
    }
}
