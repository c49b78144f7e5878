package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An index that has each key once. */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

    private final MVMap<byte[], Object> entries;
    private final Runnable removal;

    UniqueIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<byte[], Object> entries, Runnable removal) {
        super(name, keys, sparse);
        this.entries = entries;
        this.removal = removal;
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return query.values().stream().noneMatch(BsonRegularExpression::isRegularExpression) && super.canHandle(query);
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue values) {
        return entries.remove(key(values));
    }

    @Override
    protected boolean putKeyPosition(KeyValue values, Object position) {
        return entries.putIfAbsent(key(values), Missing.ofNullable(position)) == null;
    }

    @Override
    protected @Nullable Object getPosition(KeyValue values) {
        return entries.get(key(values));
    }

    /** Asked for by regular expressions only, which this index does not handle. */
    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        removal.run();
    }

    private static byte[] key(KeyValue values) {
        OrderedKey key = new OrderedKey();
        values.forEach(key::add);
        return key.bytes();
    }
}
