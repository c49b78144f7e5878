package org.publiclegal.search.index;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/**
 * Vectors of texts by BAAI's bge-small-zh-v1.5, quantised, 512 dimensions, run in this process from the first text on.
 * Those of what is searched are kept, so that a text is computed once however often it is indexed.
 */
@Component
public class Embeddings {

    private static final String MODEL = "bge-small-zh-v1.5-q";

    private static final int LONGEST = 400;
    private static final int LARGEST_BYTE = 127;
    private static final int QUESTIONS_AT_ONCE = 2;
    private static final long PATIENCE_MILLIS = 1_500;

    private final MongoCollection<Document> kept;
    private final Semaphore questions = new Semaphore(QUESTIONS_AT_ONCE);

    Embeddings(MongoDatabase database) {
        this.kept = database.getCollection("vectors");
    }

    private static final class Model {

        static {
            // The tokenizer asks whether it runs in Amazon's cloud, and tells its makers, unless this is said.
            System.setProperty("OPT_OUT_TRACKING", "true");
            System.setProperty("ai.djl.offline", "true");
        }

        private static final BgeSmallZhV15QuantizedEmbeddingModel LOADED =
                new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);
    }

    /** Of a question, to be compared with those of texts; empty when so many are asked that it would take too long. */
    public Optional<List<Float>> ofQuestion(String text) {
        if (!mayAsk()) {
            return Optional.empty();
        }
        try {
            List<Float> vector = new ArrayList<>();
            for (byte each : vector(text)) {
                vector.add((float) each);
            }
            return Optional.of(vector);
        } finally {
            questions.release();
        }
    }

    /** What is known of texts already, by the texts. */
    Map<String, byte[]> kept(Collection<String> texts) {
        Map<String, String> keys = new HashMap<>();
        texts.forEach(text -> keys.put(key(text), text));
        Map<String, byte[]> known = new HashMap<>();
        kept.find(in("_id", keys.keySet()))
                .forEach(each -> known.put(
                        keys.get(each.getString("_id")),
                        each.get("vector", Binary.class).getData()));
        return known;
    }

    /** Computes vectors of texts and keeps them. */
    void keep(Collection<String> texts) {
        kept.bulkWrite(texts.stream()
                .map(text -> new Document("_id", key(text)).append("vector", new Binary(vector(text))))
                .map(each -> new ReplaceOneModel<>(eq("_id", each.get("_id")), each, new ReplaceOptions().upsert(true)))
                .toList());
    }

    private boolean mayAsk() {
        try {
            return questions.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Scaled so that its largest component is 127; the length of a vector means nothing. */
    private static byte[] vector(String text) {
        String shortened = text.substring(0, Math.min(text.length(), LONGEST));
        float[] computed = Model.LOADED.embed(shortened).content().vector();
        float largest = Float.MIN_NORMAL;
        for (float each : computed) {
            largest = Math.max(largest, Math.abs(each));
        }
        byte[] bytes = new byte[computed.length];
        for (int i = 0; i < computed.length; i++) {
            bytes[i] = (byte) Math.round(computed[i] / largest * LARGEST_BYTE);
        }
        return bytes;
    }

    private static String key(String text) {
        return UUID.nameUUIDFromBytes((MODEL + " " + text).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
