package org.publiclegal.consultation.attachment;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Repository;

/** The content of files. What is stored waits to be claimed for a consultation; what never is, is swept. */
@Repository
public class Attachments {

    private static final String BUCKET = "attachments";
    private static final String WAITING = "metadata.waitingSince";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final Clock clock;

    Attachments(MongoDatabase database, Clock clock) {
        this.bucket = GridFSBuckets.create(database, BUCKET).withTimeout(10, TimeUnit.MINUTES);
        this.files = database.getCollection(BUCKET + ".files");
        this.clock = clock;
        files.createIndex(Indexes.ascending(WAITING), new IndexOptions().sparse(true));
    }

    /** Streams the content into the store and gives its id. */
    public String store(AcceptedFile file, String upload) throws IOException {
        Document metadata = new Document("mediaType", file.type().mediaType())
                .append("upload", upload)
                .append("waitingSince", Date.from(clock.instant()));
        try (InputStream content = file.content().getInputStream()) {
            return bucket.uploadFromStream(file.name(), content, new GridFSUploadOptions().metadata(metadata))
                    .toHexString();
        }
    }

    /** Says which consultation the files belong to from now on. */
    public void claim(List<String> ids, String consultation) {
        if (!ids.isEmpty()) {
            files.updateMany(
                    in("_id", ids.stream().map(ObjectId::new).toList()),
                    Updates.combine(Updates.set("metadata.consultation", consultation), Updates.unset(WAITING)));
        }
    }

    public void discard(List<String> ids) {
        ids.forEach(id -> {
            try {
                bucket.delete(new ObjectId(id));
            } catch (MongoGridFSException gone) {
                // Another instance was quicker.
            }
        });
    }

    /** Empty when there is no such file. The reader closes the stream. */
    public Optional<InputStream> open(String id) {
        if (!ObjectId.isValid(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(bucket.openDownloadStream(new ObjectId(id)));
        } catch (MongoGridFSException none) {
            return Optional.empty();
        }
    }

    List<Waiting> waitingSince(Instant before, int most) {
        return files.find(lt(WAITING, Date.from(before)))
                .sort(Indexes.ascending(WAITING))
                .limit(most)
                .map(file -> new Waiting(
                        file.getObjectId("_id").toHexString(),
                        file.get("metadata", Document.class).getString("upload")))
                .into(new ArrayList<>());
    }

    /** A file that no consultation has claimed. */
    record Waiting(String id, String upload) {}
}
