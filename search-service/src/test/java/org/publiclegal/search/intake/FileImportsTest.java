package org.publiclegal.search.intake;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.Imports;
import org.publiclegal.search.Imports.Outcome;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.testsupport.Visitor;

class FileImportsTest {

    private static final RunningSearch SERVICE = RunningSearch.get();

    @Test
    void anImportThatDoesNotSayWhatItBroughtBroughtLaws() {
        Outcome outcome = Imports.of(ALaw.titled(ALaw.unique("导入")));
        SERVICE.bean(MongoDatabase.class)
                .getCollection("imports")
                .updateOne(eq("_id", outcome.id()), Updates.unset("kind"));

        assertThat(Imports.now(outcome.id()).figures()).isEqualTo(outcome.figures());
        assertThat(SERVICE.as(Visitor.MUNICIPAL_STAFF)
                        .page("/console/library/imports/" + outcome.id())
                        .body())
                .contains("<dd>法律法规</dd>");
    }
}
