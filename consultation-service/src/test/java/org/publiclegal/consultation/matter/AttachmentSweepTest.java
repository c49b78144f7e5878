package org.publiclegal.consultation.matter;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.publiclegal.consultation.matter.Asking.Asked;
import org.springframework.scheduling.config.ScheduledTaskHolder;

class AttachmentSweepTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final RunningService service = RunningService.get();
    private final MongoDatabase database = service.bean(MongoDatabase.class);
    private final MongoCollection<Document> files = database.getCollection("attachments.files");

    @Test
    void aFileWhoseConsultationNeverCameToBeIsGoneADayLater() {
        ObjectId left = leftBehind(TWO_DAYS);
        ObjectId fresh = leftBehind(Duration.ofHours(1));

        sweep();

        assertThat(files.find(eq("_id", left)).first()).isNull();
        assertThat(database.getCollection("attachments.chunks").countDocuments(eq("files_id", left)))
                .isZero();
        assertThat(files.find(eq("_id", fresh)).first()).isNotNull();
    }

    @Test
    void aFileWhoseClaimWasLostStaysWithItsConsultation() {
        Asked asked = Asking.anAskedQuestion(Map.of("a.pdf", PDF));
        String link = link(asked.page());
        ObjectId id = new ObjectId(link.substring(link.lastIndexOf('/') + 1));
        files.updateOne(
                eq("_id", id),
                Updates.combine(
                        Updates.unset("metadata.consultation"),
                        Updates.set(
                                "metadata.waitingSince", Date.from(Instant.now().minus(TWO_DAYS)))));

        sweep();

        assertThat(asked.browser().download(link).body()).isEqualTo(PDF);
        Document metadata =
                Objects.requireNonNull(files.find(eq("_id", id)).first()).get("metadata", Document.class);
        assertThat(metadata).containsEntry("consultation", asked.number()).doesNotContainKey("waitingSince");
    }

    /** What a service leaves behind that dies between the file and its question. */
    private ObjectId leftBehind(Duration age) {
        GridFSBucket bucket = GridFSBuckets.create(database, "attachments");
        Document metadata = new Document("mediaType", "application/pdf")
                .append("upload", UUID.randomUUID().toString())
                .append("waitingSince", Date.from(Instant.now().minus(age)));
        return bucket.uploadFromStream(
                "left.pdf", new ByteArrayInputStream(PDF), new GridFSUploadOptions().metadata(metadata));
    }

    /** Runs the task that the service has scheduled. */
    private void sweep() {
        service.bean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                .map(each -> each.getTask())
                .filter(task -> task.toString().contains("AttachmentSweep"))
                .findFirst()
                .orElseThrow()
                .getRunnable()
                .run();
    }

    private static String link(String page) {
        Matcher link = Pattern.compile("/consultations/[^\"]+/attachments/[0-9a-f]{24}")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
