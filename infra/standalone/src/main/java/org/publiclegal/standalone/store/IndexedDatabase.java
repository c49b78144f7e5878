package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;

/** A database whose collections know ordered secondary indexes. */
final class IndexedDatabase extends H2Database {

    private static final String INDEX_PREFIX = "ordered.";

    private final MVStore store;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String full = getFullCollectionNamespace(name);
        return new IndexedCollection(
                this, name, options, store.openMap("databases." + full), store.openMap("meta." + full), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        MVMap<byte[], Object> entries = store.openMap(
                INDEX_PREFIX + getFullCollectionNamespace(collection) + "." + name,
                new MVMap.Builder<byte[], Object>().keyType(new OrderedBytes()).valueType(new ObjectDataType()));
        return new OrderedIndex(name, keys, sparse, entries, () -> store.removeMap(entries));
    }
}
