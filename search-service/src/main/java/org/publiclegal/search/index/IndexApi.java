package org.publiclegal.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.publiclegal.search.index.Indexing.Progress;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether what the library holds can be found yet, for those who have handed it in. */
@RestController
@RequestMapping(path = "/api/v1/search/index", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search")
class IndexApi {

    private final Indexing indexing;

    IndexApi(Indexing indexing) {
        this.indexing = indexing;
    }

    /** {@link Progress} as systems see it. */
    @Schema(name = "IndexState")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record IndexState(
            @Schema(description = "Documents that the library holds; a version of a law is one")
            long documents,

            @Schema(
                    description = "Documents that can be found; absent when Elasticsearch can't be asked",
                    implementation = Long.class)
            Optional<Long> indexed,

            @Schema(description = "Documents that are not yet in the index as the library has them")
            long waiting,

            @Schema(description = "Documents that are found by their words and not yet by what they mean")
            long uncompared) {

        static IndexState of(Progress progress) {
            return new IndexState(progress.documents(), progress.indexed(), progress.waiting(), progress.uncompared());
        }
    }

    @GetMapping
    @Operation(
            summary = "Compares the library with its index",
            description = "All can be found when indexed equals documents and nothing waits.")
    IndexState read(Actor actor) {
        Access.scope(actor, LibraryOperation.READ_LAWS);
        return IndexState.of(indexing.progress());
    }
}
