package org.publiclegal.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The indices of the library in Elasticsearch: the one behind the alias {@code library}, which answers, and the one
 * behind {@code library-next} while a rebuild runs beside it. The name of an index tells the form that it was made in.
 */
@Component
public final class LibraryIndex {

    /** Where is searched. */
    public static final String LIVE = "library";

    static final String NEXT = "library-next";
    private static final String ALL = "library-*";
    private static final int REFUSED = 400;

    private final ElasticsearchClient elasticsearch;
    private final byte[] settings;
    private final String form;

    LibraryIndex(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
        this.settings = settings();
        this.form = "library-" + UUID.nameUUIDFromBytes(settings).toString().substring(0, 8) + "-";
    }

    /**
     * Which indices there are, by their names.
     *
     * @param others that nothing leads to any more
     */
    record Standing(Optional<String> live, Optional<String> next, List<String> others) {

        private static Standing of(Map<String, IndexAliases> indices) {
            return new Standing(
                    behind(LIVE, indices).findFirst(),
                    behind(NEXT, indices).findFirst(),
                    indices.entrySet().stream()
                            .filter(each -> each.getValue().aliases().isEmpty())
                            .map(Map.Entry::getKey)
                            .toList());
        }

        private static Stream<String> behind(String alias, Map<String, IndexAliases> indices) {
            return indices.entrySet().stream()
                    .filter(each -> each.getValue().aliases().containsKey(alias))
                    .map(Map.Entry::getKey);
        }

        /** Where a change belongs, so that the next index misses nothing when it takes over. */
        List<String> aliases() {
            return next.isPresent() ? List.of(LIVE, NEXT) : List.of(LIVE);
        }
    }

    Standing standing() throws IOException {
        return Standing.of(
                elasticsearch.indices().getAlias(request -> request.index(ALL)).aliases());
    }

    /** Whether an index has the form that this program wants. */
    boolean isOfThisForm(String name) {
        return name.startsWith(form);
    }

    /** Makes an empty index. */
    String create(String alias) throws IOException {
        String name = form + UUID.randomUUID().toString().substring(0, 8);
        elasticsearch
                .indices()
                .create(request -> request.index(name)
                        .withJson(new ByteArrayInputStream(settings))
                        .aliases(alias, each -> each));
        return name;
    }

    /** Puts the next index in the live one's place, in one step. */
    void switchOver(String live, String next) throws IOException {
        elasticsearch.indices().refresh(request -> request.index(next));
        elasticsearch
                .indices()
                .updateAliases(request -> request.actions(
                                action -> action.remove(each -> each.index(live).alias(LIVE)))
                        .actions(action -> action.add(each -> each.index(next).alias(LIVE)))
                        .actions(
                                action -> action.remove(each -> each.index(next).alias(NEXT))));
    }

    void delete(List<String> names) throws IOException {
        elasticsearch.indices().delete(request -> request.index(names));
    }

    /** Returns when all are durable; refuses with {@link EntryRefused} what will never be. */
    void put(String alias, Map<String, Map<String, Object>> entries) throws IOException {
        BulkRequest.Builder bulk = new BulkRequest.Builder().requireAlias(true);
        entries.forEach((id, fields) -> bulk.operations(
                operation -> operation.index(each -> each.index(alias).id(id).document(fields))));
        send(bulk.build());
    }

    /** Deletes what an earlier, longer state of a document has left behind its first entries. */
    void keepFirst(String alias, IntFunction<String> ids, int count) throws IOException {
        int end = count;
        while (has(alias, ids.apply(end))) {
            end++;
        }
        if (end > count) {
            BulkRequest.Builder bulk = new BulkRequest.Builder().requireAlias(true);
            for (int position = end - 1; position >= count; position--) {
                String id = ids.apply(position);
                bulk.operations(
                        operation -> operation.delete(each -> each.index(alias).id(id)));
            }
            send(bulk.build());
        }
    }

    /** Documents that can be found, as of a second ago. */
    long countDocuments() throws IOException {
        return elasticsearch
                .count(request -> request.index(LIVE)
                        .query(query ->
                                query.term(term -> term.field("position").value(0))))
                .count();
    }

    private boolean has(String alias, String id) throws IOException {
        return elasticsearch.exists(request -> request.index(alias).id(id)).value();
    }

    private void send(BulkRequest bulk) throws IOException {
        for (BulkResponseItem item : elasticsearch.bulk(bulk).items()) {
            ErrorCause error = item.error();
            if (error != null && item.status() == REFUSED) {
                throw new EntryRefused(item.id() + ": " + error.reason());
            }
            if (error != null) {
                throw new IOException(error.type() + ": " + error.reason());
            }
        }
    }

    private static byte[] settings() {
        try (InputStream file = Objects.requireNonNull(LibraryIndex.class.getResourceAsStream("/index/library.json"))) {
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
