package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index in key order. Each entry is the values of the index's fields followed by the document's position; a
 * document with an array has an entry for each element. Entries can only narrow a search: whoever reads them still
 * matches the document against the whole query.
 */
final class OrderedIndex extends Index<Object> {

    private static final byte[] MULTIKEY = {(byte) 0xFF, (byte) 0xFF};

    private final MVMap<byte[], Object> entries;
    private final Runnable removal;

    OrderedIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<byte[], Object> entries, Runnable removal) {
        super(name, keys, sparse);
        this.entries = entries;
        this.removal = removal;
    }

    /** Whether some document has several entries; such an index can't give an order. */
    boolean isMultikey() {
        return entries.containsKey(MULTIKEY);
    }

    /** Whether documents that lack all of the fields are not in it. */
    boolean leavesOutMissing() {
        return isSparse();
    }

    /** Positions of the entries from {@code first}, included, to {@code last}, excluded, in either direction. */
    Stream<Object> positions(byte[] first, byte[] last, boolean descending) {
        Cursor<byte[], Object> cursor =
                descending ? entries.cursor(last, first, true) : entries.cursor(first, last, false);
        Iterator<Object> positions = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Object next() {
                cursor.next();
                return cursor.getValue();
            }
        };
        Stream<Object> all =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(positions, Spliterator.ORDERED), false);
        return isMultikey() ? all.distinct() : all;
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        var values = getKeyValues(document);
        if (values.size() > 1) {
            entries.put(MULTIKEY, true);
        }
        for (KeyValue each : values) {
            if (!isLeftOut(each)) {
                entries.put(key(each, position), position);
            }
        }
    }

    @Override
    public Object remove(Document document) {
        Object position = Missing.ofNullable(Utils.getSubdocumentValue(document, "_id"));
        for (KeyValue each : getKeyValues(document)) {
            entries.remove(key(each, position));
        }
        return position;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        var old = getKeyValues(before);
        var now = getKeyValues(after);
        if (!old.equals(now)) {
            old.forEach(each -> entries.remove(key(each, position)));
            add(after, position, collection);
        }
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return List.of();
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

    private boolean isLeftOut(KeyValue values) {
        return isSparse() && values.stream().allMatch(each -> each == null || each instanceof Missing);
    }

    private static byte[] key(KeyValue values, Object position) {
        OrderedKey key = new OrderedKey();
        values.forEach(key::add);
        return key.add(position).bytes();
    }
}
