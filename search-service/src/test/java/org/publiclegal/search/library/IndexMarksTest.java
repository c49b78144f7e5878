package org.publiclegal.search.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.mark.Arriving;
import org.publiclegal.search.mark.IndexMarks;
import org.publiclegal.search.mark.IndexMarks.Marked;
import org.publiclegal.testsupport.RealServers;

class IndexMarksTest {

    private final MongoClient store = MongoClients.create(RealServers.get().mongodbUri());
    private final MongoDatabase database = store.getDatabase("marks-" + UUID.randomUUID());
    private final Laws laws = new Laws(database, new Catalogue(database));
    private final IndexMarks marks = laws.marks();

    @AfterEach
    void forget() {
        database.drop();
        store.close();
    }

    @Test
    void whatIsIndexedAsItWasReadWaitsNoLonger() {
        put(law("a", 2020));
        Marked read = marks.unindexed(10, List.of()).getFirst();

        marks.indexed(read, false);

        assertThat(marks.unindexed(10, List.of())).isEmpty();
        assertThat(marks.uncompared(List.of())).contains(read);
        marks.compared(read);
        assertThat(marks.uncompared(List.of())).isEmpty();
    }

    @Test
    void aLawWhoseTimeInForceMovesBetweenReadingAndUnmarkingIsIndexedOnceMore() {
        put(law("a", 2020));
        Marked read = marks.unindexed(10, List.of()).getFirst();
        put(law("b", 2022));

        marks.indexed(read, true);

        assertThat(marks.unindexed(10, List.of())).extracting(each -> each.id()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whoseMarkSomebodyElseHasTakenOffMeanwhileIsIndexedOnceMoreToo() {
        put(law("a", 2020));
        Marked late = marks.unindexed(10, List.of()).getFirst();
        put(law("b", 2022));
        marks.unindexed(10, List.of()).forEach(each -> marks.indexed(each, true));

        marks.indexed(late, true);

        assertThat(marks.unindexed(10, List.of())).extracting(each -> each.id()).containsExactly("a");
    }

    @Test
    void whatIsRefusedKeepsNothingElseWaiting() {
        put(law("a", 2020));
        Marked refused = marks.unindexed(10, List.of()).getFirst();
        put(law("c", 2020));

        assertThat(marks.unindexed(1, List.of(refused.stamp())))
                .extracting(each -> each.id())
                .doesNotContain(refused.id());
    }

    private void put(Law law) {
        laws.put(UUID.randomUUID().toString(), List.of(new Arriving<>(law, 1)));
    }

    private static Law law(String id, int year) {
        Optional<LocalDate> day = Optional.of(LocalDate.of(year, 1, 1));
        return new Law(
                id,
                "法",
                "某法" + (id.equals("c") ? "二" : ""),
                "",
                LawLevel.STATUTE,
                "社会法",
                "全国",
                "",
                day,
                day,
                false,
                List.of(),
                "",
                List.of());
    }
}
