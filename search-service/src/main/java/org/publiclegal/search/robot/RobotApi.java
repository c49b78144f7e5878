package org.publiclegal.search.robot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.publiclegal.search.robot.RobotDocuments.ConversationDocument;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The robot for other organisations' systems, each of which sees the conversations that it began. */
@RestController
@RequestMapping(path = "/api/v1/robot/conversations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Robot")
class RobotApi {

    private final Robot robot;

    RobotApi(Robot robot) {
        this.robot = robot;
    }

    /** What a person said. A repetition with the same {@code seen} is not said again. */
    @Schema(name = "RobotQuestion")
    record QuestionDocument(
            @NotBlank @Size(max = Conversation.LONGEST_TEXT) @Schema(example = "公司拖欠工资三个月怎么办")
            String text,

            @Min(0) @Schema(description = "How many turns the conversation had when it was said", example = "0")
            int seen) {}

    /** Which option of the guided question that was asked last a person chose, from 0. */
    @Schema(name = "RobotChoice")
    record ChoiceDocument(
            @Min(0) @Schema(example = "0") int option,
            @Min(0) @Schema(example = "0") int seen) {}

    @Schema(name = "RobotMark")
    record MarkDocument(@NotNull @Schema(example = "true") Boolean helpful) {}

    @PostMapping
    @Operation(summary = "Begins a conversation")
    @ApiResponse(responseCode = "201", description = "Begun")
    ResponseEntity<ConversationDocument> begin(Actor actor) {
        Conversation begun = robot.begin(owner(actor));
        return ResponseEntity.created(URI.create("/api/v1/robot/conversations/" + begun.id()))
                .body(ConversationDocument.of(begun));
    }

    @GetMapping("/{conversationId}")
    @Operation(summary = "Reads a conversation")
    ConversationDocument read(Actor actor, @PathVariable String conversationId) {
        return ConversationDocument.of(robot.find(conversationId, owner(actor)).orElseThrow(NotFound::new));
    }

    @PostMapping("/{conversationId}/questions")
    @Operation(
            summary = "Says something, and answers with the conversation",
            description = "Answers are reviewed ones, word by word; how sure the robot is stands beside each.")
    ConversationDocument say(
            Actor actor, @PathVariable String conversationId, @Valid @RequestBody QuestionDocument question) {
        return ConversationDocument.of(robot.say(
                conversationId, owner(actor), question.seen(), question.text().strip()));
    }

    @PostMapping("/{conversationId}/choices")
    @Operation(summary = "Answers a guided question with one of its options, and answers with the conversation")
    ConversationDocument choose(
            Actor actor, @PathVariable String conversationId, @Valid @RequestBody ChoiceDocument choice) {
        return ConversationDocument.of(robot.choose(conversationId, owner(actor), choice.seen(), choice.option()));
    }

    @PutMapping("/{conversationId}/turns/{turn}/mark")
    @Operation(summary = "Says whether an answer helped")
    @ApiResponse(responseCode = "204", description = "Marked")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(
            Actor actor,
            @PathVariable String conversationId,
            @PathVariable int turn,
            @Valid @RequestBody MarkDocument mark) {
        robot.mark(conversationId, owner(actor), turn, mark.helpful() ? Turn.Mark.HELPFUL : Turn.Mark.NOT_HELPFUL);
    }

    @DeleteMapping("/{conversationId}")
    @Operation(summary = "Forgets a conversation")
    @ApiResponse(responseCode = "204", description = "Forgotten, or unknown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Actor actor, @PathVariable String conversationId) {
        robot.forget(conversationId, owner(actor));
    }

    private static String owner(Actor actor) {
        Access.scope(actor, RobotOperation.CONVERSE);
        return actor.id();
    }
}
