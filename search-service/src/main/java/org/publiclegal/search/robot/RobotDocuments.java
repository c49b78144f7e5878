package org.publiclegal.search.robot;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.publiclegal.events.consultation.FieldOfLaw;

/** Conversations as systems see them. */
final class RobotDocuments {

    private RobotDocuments() {}

    /** A conversation; {@code id} is a secret of the person. */
    @Schema(name = "RobotConversation")
    record ConversationDocument(String id, List<TurnDocument> turns) {

        static ConversationDocument of(Conversation conversation) {
            return new ConversationDocument(
                    conversation.id(),
                    conversation.turns().stream().map(RobotDocuments::turn).toList());
        }
    }

    /** One turn; {@code kind} says which. */
    sealed interface TurnDocument {}

    /** What the person said. */
    @Schema(name = "RobotSaid")
    record Said(@Schema(allowableValues = "SAID") String kind, String text) implements TurnDocument {}

    /** The person may be in danger; the telephone numbers that help, the most urgent first. */
    @Schema(name = "RobotAlarmed")
    record Alarmed(@Schema(allowableValues = "ALARMED") String kind, List<String> numbers) implements TurnDocument {}

    /** A greeting was greeted back. */
    @Schema(name = "RobotGreeted")
    record Greeted(@Schema(allowableValues = "GREETED") String kind) implements TurnDocument {}

    /** A guided question. */
    @Schema(name = "RobotAsked")
    record Asked(
            @Schema(allowableValues = "ASKED") String kind, FieldOfLaw field, String question, List<String> options)
            implements TurnDocument {}

    /** A reviewed answer, word by word, with what it relies on and what may be meant instead. */
    @Schema(name = "RobotAnswered")
    record Answered(
            @Schema(allowableValues = "ANSWERED") String kind,
            String answerId,
            Certainty certainty,
            FieldOfLaw field,
            String question,
            String answer,
            List<Quoted> provisions,
            List<String> outdated,
            List<Linked> others,
            List<Linked> cases,
            Turn.Mark mark)
            implements TurnDocument {}

    /** No reviewed answer fits; what is nearest of what was enacted and decided, without any claim. */
    @Schema(name = "RobotUnsure")
    record Unsure(@Schema(allowableValues = "UNSURE") String kind, List<Quoted> provisions, List<Linked> cases)
            implements TurnDocument {}

    /** It was not a question of law. */
    @Schema(name = "RobotRefused")
    record Refused(@Schema(allowableValues = "REFUSED") String kind) implements TurnDocument {}

    /** A person should take over. */
    @Schema(name = "RobotOffered")
    record Offered(@Schema(allowableValues = "OFFERED") String kind, Turn.Reason reason) implements TurnDocument {}

    @Schema(name = "RobotQuoted")
    record Quoted(String citation, String text, String address) {}

    @Schema(name = "RobotLinked")
    record Linked(String title, String address) {}

    private static TurnDocument turn(Turn turn) {
        return switch (turn) {
            case Turn.Said said -> new Said("SAID", said.text());
            case Turn.Alarmed alarmed -> new Alarmed("ALARMED", alarmed.numbers());
            case Turn.Greeted _ -> new Greeted("GREETED");
            case Turn.Asked asked -> new Asked("ASKED", asked.field(), asked.question(), asked.options());
            case Turn.Answered answered ->
                new Answered(
                        "ANSWERED",
                        answered.entry(),
                        answered.certainty(),
                        answered.field(),
                        answered.question(),
                        answered.answer(),
                        quoted(answered.provisions()),
                        answered.outdated(),
                        linked(answered.others()),
                        linked(answered.cases()),
                        answered.mark());
            case Turn.Unsure unsure -> new Unsure("UNSURE", quoted(unsure.provisions()), linked(unsure.cases()));
            case Turn.Refused _ -> new Refused("REFUSED");
            case Turn.Offered offered -> new Offered("OFFERED", offered.reason());
        };
    }

    private static List<Quoted> quoted(List<Turn.Quoted> some) {
        return some.stream()
                .map(each -> new Quoted(each.citation(), each.text(), each.address()))
                .toList();
    }

    private static List<Linked> linked(List<Turn.Linked> some) {
        return some.stream()
                .map(each -> new Linked(each.title(), each.address()))
                .toList();
    }
}
