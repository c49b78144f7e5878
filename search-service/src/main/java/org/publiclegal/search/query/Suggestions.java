package org.publiclegal.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.publiclegal.search.index.Chinese;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.index.LibraryIndex;
import org.publiclegal.search.typed.Typed;
import org.springframework.stereotype.Component;

/** Laws that somebody may be about to name: by how a name begins, by a part of it, by its pinyin or the initials of it. */
@Component
class Suggestions {

    private static final int MOST = 8;
    private static final int LONGEST = 50;
    private static final float BEGINNING = 3;
    private static final float SOUND = 2;
    private static final String PATIENCE = "1s";

    private final ElasticsearchClient elasticsearch;

    Suggestions(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Titles of laws that are in force, likeliest first; none when Elasticsearch can't be asked, since nobody waits for
     * them.
     *
     * @param typed so far
     */
    List<String> to(String typed, LocalDate day) {
        String words = Chinese.simplified(Typed.line(typed));
        if (words.isEmpty() || words.length() > LONGEST) {
            return List.of();
        }
        try {
            return elasticsearch
                    .search(
                            search -> search.index(LibraryIndex.LIVE)
                                    .query(naming(words, day))
                                    .size(MOST)
                                    .timeout(PATIENCE)
                                    .source(source -> source.filter(filter -> filter.includes("title"))),
                            Title.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> Objects.requireNonNull(hit.source()).title())
                    .distinct()
                    .toList();
        } catch (IOException | ElasticsearchException unreachable) {
            return List.of();
        }
    }

    record Title(String title) {}

    private static Query naming(String words, LocalDate day) {
        return Query.of(query -> query.bool(bool -> {
            bool.filter(Narrowing.to(Kind.LAW, day).filters())
                    .minimumShouldMatch("1")
                    .should(should -> should.prefix(
                            prefix -> prefix.field("names").value(words).boost(BEGINNING)))
                    .should(should ->
                            should.matchPhrase(phrase -> phrase.field("title").query(words)));
            String sound = words.toLowerCase(Locale.ROOT).replace(" ", "");
            return sound.matches("[a-z]{2,}")
                    ? bool.should(should -> should.prefix(
                            prefix -> prefix.field("sounds").value(sound).boost(SOUND)))
                    : bool;
        }));
    }
}
