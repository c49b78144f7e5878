package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose collections know ordered secondary indexes. */
final class IndexedDatabase extends H2Database {

    private final MVStore store;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String full = getFullCollectionNamespace(name);
        MVMap<Object, Document> documents = store.openMap(
                "databases." + full,
                new MVMap.Builder<Object, Document>().keyType(new StoredValue()).valueType(new StoredDocument()));
        return new IndexedCollection(this, name, options, documents, store.openMap("meta." + full), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        MVMap<byte[], Object> entries = entries("unique.", collection, name);
        return new UniqueIndex(name, keys, sparse, entries, () -> store.removeMap(entries));
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        MVMap<byte[], Object> entries = entries("ordered.", collection, name);
        return new OrderedIndex(name, keys, sparse, entries, () -> store.removeMap(entries));
    }

    private MVMap<byte[], Object> entries(String kind, String collection, String name) {
        return store.openMap(
                kind + getFullCollectionNamespace(collection) + "." + name,
                new MVMap.Builder<byte[], Object>().keyType(new OrderedBytes()).valueType(new StoredValue()));
    }
}
