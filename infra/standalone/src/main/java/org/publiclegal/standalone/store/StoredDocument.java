package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in BSON on disk. */
final class StoredDocument extends BasicDataType<Document> {

    private static final int USUAL_SIZE = 1_024;

    @Override
    public int getMemory(Document document) {
        return encoded(document).readableBytes() * 2;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        buffer.put(encoded(document).nioBuffer());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        ByteBuf bytes = Unpooled.wrappedBuffer(buffer.slice());
        Document document = BsonDecoder.decodeBson(bytes);
        buffer.position(buffer.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public boolean isMemoryEstimationAllowed() {
        return true;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    private static ByteBuf encoded(Document document) {
        ByteBuf bytes = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(document, bytes);
        return bytes;
    }
}
