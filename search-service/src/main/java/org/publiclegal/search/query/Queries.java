package org.publiclegal.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.stream.Stream;
import org.publiclegal.search.synonym.Reading;

/** What is asked of the index. */
final class Queries {

    /** How deep the ranking by meaning goes. */
    static final int NEAREST = 200;

    private static final int CANDIDATES = 400;

    /**
     * Cosine from which on two texts have to do with each other. Of provisions that judges named for questions of
     * laypeople, 99 in 100 are nearer; of questions that have nothing to do with law, hardly one is as near to any.
     */
    private static final float NEAR = 0.5F;

    /** Of up to three pairs of characters all, of up to six most, and of a sentence some. */
    private static final String ENOUGH = "3<60% 6<20%";

    /** What Elasticsearch makes of that cosine. */
    static final double LEAST_NEAR = (1 + NEAR) / 2;

    private static final float NAMED = 60;
    private static final float PHRASE = 2;
    private static final float TITLE = 1.5F;

    private Queries() {}

    /**
     * By words: BM25 over pairs of characters, where a law whose name was typed stands before all else. Of the readings
     * of a question that counts which fits best.
     */
    static Query byWords(Question question, List<Reading> readings) {
        List<Query> filters = question.narrowing().filters();
        Query typed = reading(question.words());
        if (readings.isEmpty()) {
            return Query.of(query -> query.bool(bool -> bool.filter(filters).must(typed)));
        }
        List<Query> all = Stream.concat(Stream.of(typed), readings.stream().map(Queries::reading))
                .toList();
        return Query.of(query ->
                query.bool(bool -> bool.filter(filters).must(must -> must.disMax(best -> best.queries(all)))));
    }

    /** What was put in has to stand there as it is. */
    private static Query reading(Reading reading) {
        List<Query> put = reading.put().stream()
                .map(word -> Query.of(
                        query -> query.matchPhrase(phrase -> phrase.field("all").query(word))))
                .toList();
        return Query.of(query -> query.bool(bool -> bool.filter(put).must(reading(reading.words()))));
    }

    private static Query reading(String words) {
        if (words.isEmpty()) {
            return Query.of(query -> query.matchAll(all -> all));
        }
        return Query.of(query -> query.bool(bool -> bool.must(must ->
                        must.match(match -> match.field("all").query(words).minimumShouldMatch(ENOUGH)))
                .should(should ->
                        should.term(term -> term.field("names").value(words).boost(NAMED)))
                .should(should -> should.matchPhrase(
                        phrase -> phrase.field("all").query(words).boost(PHRASE)))
                .should(should -> should.match(match ->
                        match.field("title").query(words).operator(Operator.And).boost(TITLE)))));
    }

    /** By meaning: the nearest neighbours of the question. */
    static Query byMeaning(Question question, List<Float> vector) {
        return Query.of(query -> query.knn(near -> near.field("vector")
                .queryVector(vector)
                .k(NEAREST)
                .numCandidates(CANDIDATES)
                .similarity(NEAR)
                .filter(question.narrowing().filters())));
    }

    static Query either(List<Query> queries) {
        return queries.size() == 1
                ? queries.getFirst()
                : Query.of(query -> query.bool(bool -> bool.should(queries).minimumShouldMatch("1")));
    }
}
