package org.publiclegal.consultation.matter;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.publiclegal.consultation.matter.ApiDocuments.ConsultationPage;
import org.publiclegal.consultation.matter.ApiDocuments.ConsultationView;
import org.publiclegal.consultation.matter.ApiDocuments.FollowUp;
import org.publiclegal.consultation.matter.ApiDocuments.NewConsultation;
import org.publiclegal.consultation.matter.ApiDocuments.ReceivedConsultation;
import org.publiclegal.consultation.matter.ConsultationList.Cursor;
import org.publiclegal.consultation.matter.ConsultationList.Order;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.InvalidFields;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Consultations for other organisations' systems, within their districts. */
@RestController
@RequestMapping(path = "/api/v1/consultations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Consultations")
@OpenAPIDefinition(info = @Info(title = "Consultations", version = "1"))
class ConsultationApi {

    private static final String IDEMPOTENCY_KEY = "[!-~]{1,128}";

    private final Desk desk;
    private final Reception reception;
    private final Receipts receipts;

    ConsultationApi(Desk desk, Reception reception, Receipts receipts) {
        this.desk = desk;
        this.reception = reception;
        this.receipts = receipts;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Hands in a question for a person")
    @ApiResponse(responseCode = "201", description = "Received, now or by an earlier request with the same key")
    @ApiResponse(responseCode = "404", description = "The district is none of the caller's")
    ResponseEntity<ReceivedConsultation> receive(
            Actor actor,
            @Parameter(description = "Chosen by the caller; the same key again gives the same consultation")
                    @RequestHeader("Idempotency-Key")
                    @Pattern(regexp = IDEMPOTENCY_KEY)
                    String key,
            @Valid @RequestBody NewConsultation asked) {
        Stored received = reception.receive(actor, key, asked.toQuestion());
        ConsultationId id = received.consultation().id();
        return ResponseEntity.created(URI.create("/api/v1/consultations/" + id))
                .eTag(tag(received))
                .body(ReceivedConsultation.of(view(actor, received), receipts.secretOf(id)));
    }

    @GetMapping
    @Operation(summary = "Lists consultations of the caller's districts, open ones unless a state is given")
    ConsultationPage list(
            Actor actor,
            @RequestParam Optional<DistrictCode> district,
            @RequestParam Optional<ConsultationState> state,
            @RequestParam Optional<FieldOfLaw> field,
            @RequestParam(defaultValue = "OLDEST") Order order,
            @Parameter(description = "From the next link of the page before") @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Optional<Cursor> cursor = after.map(
                text -> Cursor.parse(order, text).orElseThrow(() -> new InvalidFields("?after", "problem.field.type")));
        List<Stored> found = desk.list(new ConsultationList(
                Access.scope(actor, MatterOperation.READ),
                district,
                state,
                field,
                Optional.empty(),
                Optional.empty(),
                "",
                order,
                cursor,
                size));
        List<Stored> shown = found.size() > size ? found.subList(0, size) : found;
        Optional<String> next = found.size() > size
                ? Optional.of(ApiDocuments.next(district, state, field, order, Cursor.of(order, shown.getLast()), size))
                : Optional.empty();
        return new ConsultationPage(
                shown.stream().map(each -> view(actor, each)).toList(), next);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one consultation")
    ResponseEntity<ConsultationView> read(Actor actor, @PathVariable String id) {
        return answer(actor, desk.open(actor, number(id)));
    }

    @PostMapping(path = "/{id}/follow-ups", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Asks on")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "409", description = "The consultation has ended, or somebody else is changing it")
    ResponseEntity<ConsultationView> followUp(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) Optional<String> ifMatch,
            @Valid @RequestBody FollowUp followUp) {
        return answer(actor, reception.followUp(actor, number(id), version(ifMatch), followUp.text()));
    }

    @PutMapping("/{id}/withdrawal")
    @Operation(summary = "Takes the question back")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "409", description = "The consultation has ended, or somebody else is changing it")
    ResponseEntity<ConsultationView> withdraw(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) Optional<String> ifMatch) {
        return answer(actor, reception.withdraw(actor, number(id), version(ifMatch)));
    }

    private static ResponseEntity<ConsultationView> answer(Actor actor, Stored stored) {
        return ResponseEntity.ok().eTag(tag(stored)).body(view(actor, stored));
    }

    private static ConsultationView view(Actor actor, Stored stored) {
        return ConsultationView.of(stored.consultation(), actor.id());
    }

    private static String tag(Stored stored) {
        return "\"" + stored.version() + "\"";
    }

    private static ConsultationId number(String id) {
        return ConsultationId.parse(id).orElseThrow(NotFound::new);
    }

    private static OptionalLong version(Optional<String> ifMatch) {
        return EntityTags.version(ifMatch);
    }
}
