package org.publiclegal.search.robot;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publiclegal.events.consultation.FieldOfLaw;

/**
 * A conversation as it is handed over to a person: what the form of a consultation is filled with.
 *
 * @param field empty when the robot did not recognise one
 * @param title what was asked first
 * @param text the conversation; of a long one its end
 */
record Transcript(Optional<FieldOfLaw> field, String title, String text) {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 4_900;
    private static final String CUT = "…\n";

    static Transcript of(Conversation conversation) {
        String text = conversation.turns().stream().flatMap(Transcript::line).collect(Collectors.joining("\n"));
        String title = conversation.turns().stream()
                .filter(Turn.Said.class::isInstance)
                .map(Turn.Said.class::cast)
                .map(Turn.Said::text)
                .filter(each -> !Signals.of(each).greeting())
                .findFirst()
                .orElse("");
        return new Transcript(
                field(conversation),
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                text.length() <= LONGEST_TEXT ? text : CUT + text.substring(text.length() - LONGEST_TEXT));
    }

    public String fieldName() {
        return field.map(Enum::name).orElse("");
    }

    private static Optional<FieldOfLaw> field(Conversation conversation) {
        return conversation.turns().reversed().stream()
                .flatMap(each -> switch (each) {
                    case Turn.Answered answered -> Stream.of(answered.field());
                    case Turn.Asked asked -> Stream.of(asked.field());
                    case Turn.Said _, Turn.Alarmed _, Turn.Greeted _, Turn.Unsure _, Turn.Refused _, Turn.Offered _ ->
                        Stream.<FieldOfLaw>empty();
                })
                .findFirst();
    }

    private static Stream<String> line(Turn turn) {
        return switch (turn) {
            case Turn.Said said -> Stream.of("我：" + said.text());
            case Turn.Asked asked -> Stream.of("机器人：" + asked.question());
            case Turn.Answered answered -> Stream.of("机器人：（问答）" + answered.question());
            case Turn.Unsure unsure -> unsure.provisions().stream().map(each -> "机器人：（条文）" + each.citation());
            case Turn.Alarmed _, Turn.Greeted _, Turn.Refused _, Turn.Offered _ -> Stream.empty();
        };
    }
}
