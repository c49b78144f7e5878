package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection that answers from an ordered index where one is of use. */
final class IndexedCollection extends H2Collection {

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document asked,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        Document query = QueryConstraints.flat(asked);
        if (query.size() > 1 && query.get("_id") instanceof String id) {
            return matchDocumentsFromStream(
                    Stream.ofNullable(getDocument(id)), query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
        }
        Optional<IndexPlan> plan =
                servedByUniqueIndex(query) ? Optional.empty() : IndexPlan.best(orderedIndexes(), query, orderBy);
        if (plan.isEmpty()) {
            return super.queryDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
        }
        Stream<Document> documents =
                plan.get().positions().map(this::getDocument).filter(Objects::nonNull);
        return plan.get().sorted()
                ? matchDocumentsFromStream(query, documents, numberToSkip, limit, batchSize, null, fieldSelector)
                : matchDocumentsFromStream(documents, query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    private boolean servedByUniqueIndex(Document query) {
        return getIndexes().stream().anyMatch(index -> index.canHandle(query));
    }

    private List<OrderedIndex> orderedIndexes() {
        return getIndexes().stream()
                .filter(OrderedIndex.class::isInstance)
                .map((Index<Object> index) -> (OrderedIndex) index)
                .toList();
    }
}
