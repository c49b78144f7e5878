package org.publiclegal.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import org.bson.Document;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.NotFound;
import org.publiclegal.starter.problem.PreconditionFailed;
import org.publiclegal.starter.problem.PreconditionRequired;
import org.publiclegal.starter.problem.Unavailable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/shifts")
class ShiftApi {

    private final Shifts shifts;

    ShiftApi(Shifts shifts) {
        this.shifts = shifts;
    }

    record NewShift(
            @NotNull DistrictCode district,
            @NotBlank @Size(max = 20) String volunteer) {}

    @PostMapping
    ResponseEntity<String> plan(Actor actor, @Valid @RequestBody NewShift shift) {
        String id = shifts.plan(actor, shift.district(), shift.volunteer());
        return ResponseEntity.created(URI.create("/api/v1/shifts/" + id)).body(id);
    }

    @GetMapping("/{id}")
    Document read(Actor actor, @PathVariable String id) {
        Document state = shifts.collection().find(id).orElseThrow(NotFound::new).state();
        Access.require(actor, ShiftOperation.NOTE_SHIFT, new DistrictCode(state.getString("district")));
        return new Document("notes", state.getInteger("notes"));
    }

    @GetMapping
    LocalDate on(@RequestParam LocalDate day) {
        return day;
    }

    @GetMapping("/faults/{kind}")
    String fault(@PathVariable String kind) {
        throw switch (kind) {
            case "stale" -> new PreconditionFailed();
            case "blind" -> new PreconditionRequired();
            case "away" -> new Unavailable("roster");
            default -> new IllegalStateException("jdbc:password=hunter2");
        };
    }
}
