package org.publiclegal.search.intake;

import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Indexes;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Repository;

/** The files that were handed in, until all of them is in the library. */
@Repository
class ImportFiles {

    /** Bytes of a file as it is sent. */
    static final long LARGEST = 64L << 20;

    private static final String BUCKET = "import_files";
    private static final String AT = "uploadDate";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;

    ImportFiles(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database, BUCKET).withTimeout(10, TimeUnit.MINUTES);
        this.files = database.getCollection(BUCKET + ".files");
        files.createIndex(Indexes.ascending(AT));
    }

    /** A file in the store. */
    record Kept(String id, long bytes, String digest) {}

    /** Streams the content into the store. Refuses with {@link FileRefused} what is empty, too large or cut off. */
    Kept keep(InputStream content) {
        Measured measured = new Measured(content);
        String id;
        try {
            id = bucket.uploadFromStream("import", measured).toHexString();
        } catch (MongoGridFSException failed) {
            if (measured.length > LARGEST) {
                throw FileRefused.tooLarge();
            }
            if (failed.getCause() instanceof IOException) {
                throw FileRefused.cutOff();
            }
            throw failed;
        }
        if (measured.length == 0) {
            discard(id);
            throw FileRefused.empty();
        }
        return new Kept(id, measured.length, measured.hexDigest());
    }

    /** The reader closes it. */
    InputStream open(String id) {
        return bucket.openDownloadStream(new ObjectId(id));
    }

    void discard(String id) {
        try {
            bucket.delete(new ObjectId(id));
        } catch (MongoGridFSException gone) {
            // Another instance was quicker.
        }
    }

    List<String> keptBefore(Instant moment, int most) {
        return files.find(lt(AT, Date.from(moment)))
                .sort(Indexes.ascending(AT))
                .limit(most)
                .map(file -> file.getObjectId("_id").toHexString())
                .into(new ArrayList<>());
    }

    /** Counts and digests what passes, and lets no more pass than may. */
    private static final class Measured extends FilterInputStream {

        private final MessageDigest digest;
        private long length;

        Measured(InputStream content) {
            this(content, sha256());
        }

        private Measured(InputStream content, MessageDigest digest) {
            super(new DigestInputStream(content, digest));
            this.digest = digest;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return counted(read < 0 ? -1 : 1) < 0 ? -1 : read;
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            return counted(super.read(into, offset, most));
        }

        String hexDigest() {
            return HexFormat.of().formatHex(digest.digest());
        }

        private int counted(int count) throws IOException {
            length += Math.max(0, count);
            if (length > LARGEST) {
                throw new IOException("larger than " + LARGEST);
            }
            return count;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
