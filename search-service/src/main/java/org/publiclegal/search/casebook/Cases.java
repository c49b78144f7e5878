package org.publiclegal.search.casebook;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.publiclegal.search.mark.Arrivals;
import org.publiclegal.search.mark.Arrivals.Outcome;
import org.publiclegal.search.mark.Arriving;
import org.publiclegal.search.mark.Effect;
import org.publiclegal.search.mark.IndexMarks;
import org.springframework.stereotype.Repository;

/** All cases. What is written is marked by {@link IndexMarks}, so that the search index misses nothing. */
@Repository
class Cases {

    private static final int MOST_VALUES = 100;
    private static final int MOST_NUMBERS = 500;

    private final MongoCollection<Document> cases;
    private final Arrivals arrivals;
    private final IndexMarks marks;

    Cases(MongoDatabase database) {
        this.cases = database.getCollection("cases");
        cases.createIndex(Indexes.ascending("number"));
        cases.createIndex(Indexes.descending("order"));
        cases.createIndex(Indexes.compoundIndex(Indexes.ascending("court"), Indexes.descending("order")));
        cases.createIndex(Indexes.compoundIndex(Indexes.ascending("cause"), Indexes.descending("order")));
        this.arrivals = Arrivals.into(cases);
        this.marks = IndexMarks.on(cases);
    }

    /**
     * Puts cases in. Doing it again, after it was done in part or whole, comes to the same and gives the same answer.
     *
     * @param source the import that they come by
     * @param arriving no case twice
     * @return what became of each
     */
    List<Effect> put(String source, List<Arriving<CourtCase>> arriving) {
        List<Arriving<Document>> documents = arriving.stream()
                .map(each -> new Arriving<>(CaseDocuments.document(each.what()), each.line()))
                .toList();
        return arrivals.put(source, documents).stream().map(Outcome::effect).toList();
    }

    Optional<CourtCase> find(String id) {
        return Optional.ofNullable(cases.find(eq("_id", id)).first()).map(CaseDocuments::courtCase);
    }

    long count() {
        return cases.countDocuments();
    }

    /** Which cases have changed. */
    IndexMarks marks() {
        return marks;
    }

    /** Latest decisions first. At most one more than {@code size}. */
    List<CaseHead> list(CaseList wanted) {
        List<Bson> conditions = new ArrayList<>(List.of(condition(wanted)));
        wanted.after()
                .flatMap(id -> Optional.ofNullable(cases.find(eq("_id", id)).first()))
                .ifPresent(last -> conditions.add(lt("order", last.getString("order"))));
        return cases.find(and(conditions))
                .projection(Projections.include(CaseDocuments.HEAD))
                .sort(Indexes.descending("order"))
                .limit(wanted.size() + 1)
                .map(CaseDocuments::head)
                .into(new ArrayList<>());
    }

    /** How many there are by each field, without regard to what is wanted of the field itself. */
    Counts counts(CaseList wanted) {
        return new Counts(
                count(wanted.ofAnyCourt(), "court"),
                count(wanted.ofAnyCause(), "cause"),
                count(wanted.ofAnyYear(), "year"));
    }

    /** Numbers of cases, most first, of at most a hundred values each. */
    record Counts(Map<String, Long> courts, Map<String, Long> causes, Map<String, Long> years) {}

    /** Addresses of cases by their numbers, as these are compared. */
    Map<String, String> addresses(Collection<String> numbers) {
        Map<String, String> addresses = new HashMap<>();
        cases.find(in(
                        "number",
                        numbers.stream().distinct().sorted().limit(MOST_NUMBERS).toList()))
                .projection(Projections.include("number"))
                .limit(MOST_NUMBERS)
                .forEach(each ->
                        addresses.putIfAbsent(each.getString("number"), CaseHead.address(each.getString("_id"))));
        return addresses;
    }

    private Map<String, Long> count(CaseList wanted, String field) {
        Map<String, Long> counts = new HashMap<>();
        cases.aggregate(List.of(
                        Aggregates.match(condition(wanted)),
                        Aggregates.group("$" + field, Accumulators.sum("count", 1))))
                .forEach(each -> counts.put(
                        String.valueOf(each.get("_id")),
                        each.get("count", Number.class).longValue()));
        counts.remove("");
        Map<String, Long> most = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .forEach(each -> most.put(each.getKey(), each.getValue()));
        return most;
    }

    private static Bson condition(CaseList wanted) {
        List<Bson> conditions = new ArrayList<>();
        wanted.rank().ifPresent(rank -> conditions.add(eq("rank", rank.name())));
        wanted.court().ifPresent(court -> conditions.add(eq("court", court)));
        wanted.cause().ifPresent(cause -> conditions.add(eq("cause", cause)));
        wanted.year().ifPresent(year -> conditions.add(eq("year", year)));
        return conditions.isEmpty() ? empty() : and(conditions);
    }
}
