package org.publiclegal.search.synonym;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The synonyms in force, for systems that search by themselves or show what a search has done. */
@RestController
@RequestMapping(path = "/api/v1/search/synonyms", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search")
class SynonymApi {

    private final Synonyms synonyms;

    SynonymApi(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** A version of the synonyms as systems see it. */
    @Schema(name = "Synonyms")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SynonymsDocument(
            @Schema(description = "Number of the version; 0 for the one that the system brings along")
            int version,

            @Schema(
                    description = "When it was switched on; absent for the one that the system brings along",
                    implementation = Instant.class)
            Optional<Instant> since,

            List<GroupDocument> groups) {

        static SynonymsDocument of(Synonyms.InForce inForce) {
            Version version = inForce.version();
            return new SynonymsDocument(
                    version.number(),
                    Optional.of(version.at()).filter(_ -> version.number() > 0),
                    inForce.set().rules().stream()
                            .map(rule -> new GroupDocument(rule.words(), rule.meant()))
                            .toList());
        }
    }

    @Schema(name = "SynonymGroup")
    record GroupDocument(
            List<String> words,

            @Schema(description = "What is looked for in their place; empty when the words stand for each other")
            List<String> meant) {}

    @GetMapping
    @Operation(
            summary = "Tells which words a search looks for in the place of others",
            description = "Administrators edit, try and switch them on in the console.")
    SynonymsDocument synonyms(Actor actor) {
        Access.scope(actor, SynonymOperation.READ_SYNONYMS);
        return SynonymsDocument.of(synonyms.read());
    }
}
