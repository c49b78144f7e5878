package org.publiclegal.search.library;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.publiclegal.search.mark.Arrivals;
import org.publiclegal.search.mark.Arrivals.Outcome;
import org.publiclegal.search.mark.Arriving;
import org.publiclegal.search.mark.Effect;
import org.publiclegal.search.mark.IndexMarks;
import org.springframework.stereotype.Repository;

/** All versions of all laws. What is written is marked by {@link IndexMarks}, so that the search index misses nothing. */
@Repository
public class Laws {

    private static final String COLLECTION = "laws";
    private static final String WORK = "work";

    private final MongoCollection<Document> laws;
    private final Catalogue catalogue;
    private final Arrivals arrivals;
    private final IndexMarks marks;

    Laws(MongoDatabase database, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.laws = database.getCollection(COLLECTION);
        laws.createIndex(Indexes.ascending(WORK));
        this.arrivals = Arrivals.into(laws, WORK);
        this.marks = IndexMarks.on(laws);
    }

    /**
     * Puts laws in, together with what the catalogue says of them. Doing it again, after it was done in part or whole,
     * comes to the same and gives the same answer.
     *
     * @param source the import that they come by
     * @param arriving no law twice
     * @return what became of each
     */
    public List<Effect> put(String source, List<Arriving<Law>> arriving) {
        List<Outcome> outcomes = arrivals.put(
                source,
                arriving.stream()
                        .map(each -> new Arriving<>(LawDocuments.document(each.what()), each.line()))
                        .toList());
        Set<String> touched = new TreeSet<>();
        Set<String> again = new TreeSet<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            if (outcome.effect() != Effect.UNCHANGED) {
                String work = arriving.get(i).what().work();
                touched.add(work);
                outcome.before().map(each -> each.getString(WORK)).ifPresent(touched::add);
                if (!outcome.written()) {
                    again.add(work);
                }
            }
        }
        if (!touched.isEmpty()) {
            enter(touched, again);
        }
        return outcomes.stream().map(Outcome::effect).toList();
    }

    public Optional<Law> find(String id) {
        return Optional.ofNullable(laws.find(eq("_id", id)).first()).map(LawDocuments::law);
    }

    public long count() {
        return laws.countDocuments();
    }

    /** Which laws have changed; one whose time in force has moved is marked after that. */
    public IndexMarks marks() {
        return marks;
    }

    /**
     * A version is in force until the next one is.
     *
     * @param again works that may have been entered before by somebody who died before the marks were set
     */
    private void enter(Set<String> works, Set<String> again) {
        Map<String, List<LawHead>> versions = new TreeMap<>();
        laws.find(in(WORK, works))
                .projection(Projections.include(LawDocuments.HEAD))
                .map(LawDocuments::head)
                .forEach(each -> versions.computeIfAbsent(each.work(), _ -> new ArrayList<>())
                        .add(each));
        List<LawHead> heads = new ArrayList<>();
        for (List<LawHead> each : versions.values()) {
            each.sort(LawHead.BY_AGE);
            for (int i = 0; i < each.size(); i++) {
                heads.add(i + 1 < each.size() ? each.get(i).before(each.get(i + 1)) : each.get(i));
            }
        }
        Set<String> moved = new TreeSet<>(catalogue.enter(heads));
        heads.stream()
                .filter(each -> again.contains(each.work()))
                .map(LawHead::id)
                .forEach(moved::add);
        if (!moved.isEmpty()) {
            laws.updateMany(in("_id", moved), IndexMarks.marking());
        }
    }
}
