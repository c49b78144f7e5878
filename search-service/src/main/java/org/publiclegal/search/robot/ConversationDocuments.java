package org.publiclegal.search.robot;

import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.search.robot.Turn.Linked;
import org.publiclegal.search.robot.Turn.Quoted;

/** Conversations as they are stored, form 1. */
final class ConversationDocuments {

    private static final int FORM = 1;
    private static final String KIND = "kind";

    private ConversationDocuments() {}

    static Document write(Conversation conversation, long version) {
        return new Document("_id", conversation.id())
                .append("form", FORM)
                .append("version", version)
                .append("owner", conversation.owner())
                .append(
                        "turns",
                        conversation.turns().stream()
                                .map(ConversationDocuments::turn)
                                .toList())
                .append("facts", conversation.facts())
                .append("guides", conversation.guides().stream().sorted().toList())
                .append("at", Date.from(conversation.at()));
    }

    static Conversation read(Document stored) {
        return new Conversation(
                stored.getString("_id"),
                stored.getString("owner"),
                stored.getList("turns", Document.class).stream()
                        .map(ConversationDocuments::turn)
                        .toList(),
                stored.getList("facts", String.class),
                Set.copyOf(stored.getList("guides", String.class)),
                stored.getDate("at").toInstant());
    }

    private static Document turn(Turn turn) {
        return switch (turn) {
            case Turn.Said said -> new Document(KIND, "said").append("text", said.text());
            case Turn.Alarmed alarmed ->
                new Document(KIND, "alarmed")
                        .append(
                                "alarms",
                                alarmed.alarms().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toList());
            case Turn.Greeted _ -> new Document(KIND, "greeted");
            case Turn.Asked asked ->
                new Document(KIND, "asked")
                        .append("guide", asked.guide())
                        .append("field", asked.field().name())
                        .append("question", asked.question())
                        .append("options", asked.options());
            case Turn.Answered answered -> answered(answered);
            case Turn.Unsure unsure ->
                new Document(KIND, "unsure")
                        .append("provisions", quoted(unsure.provisions()))
                        .append("cases", linked(unsure.cases()));
            case Turn.Refused _ -> new Document(KIND, "refused");
            case Turn.Offered offered ->
                new Document(KIND, "offered").append("reason", offered.reason().name());
        };
    }

    private static Document answered(Turn.Answered answered) {
        return new Document(KIND, "answered")
                .append("entry", answered.entry())
                .append("certainty", answered.certainty().name())
                .append("field", answered.field().name())
                .append("question", answered.question())
                .append("answer", answered.answer())
                .append("provisions", quoted(answered.provisions()))
                .append("outdated", answered.outdated())
                .append("others", linked(answered.others()))
                .append("cases", linked(answered.cases()))
                .append("mark", answered.mark().name());
    }

    private static Turn turn(Document stored) {
        return switch (stored.getString(KIND)) {
            case "said" -> new Turn.Said(stored.getString("text"));
            case "alarmed" -> {
                Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
                stored.getList("alarms", String.class).forEach(each -> alarms.add(Alarm.valueOf(each)));
                yield new Turn.Alarmed(alarms);
            }
            case "greeted" -> new Turn.Greeted();
            case "asked" ->
                new Turn.Asked(
                        stored.getString("guide"),
                        FieldOfLaw.valueOf(stored.getString("field")),
                        stored.getString("question"),
                        stored.getList("options", String.class));
            case "answered" ->
                new Turn.Answered(
                        stored.getString("entry"),
                        Certainty.valueOf(stored.getString("certainty")),
                        FieldOfLaw.valueOf(stored.getString("field")),
                        stored.getString("question"),
                        stored.getString("answer"),
                        quoted(stored),
                        stored.getList("outdated", String.class),
                        linked(stored, "others"),
                        linked(stored, "cases"),
                        Turn.Mark.valueOf(stored.getString("mark")));
            case "unsure" -> new Turn.Unsure(quoted(stored), linked(stored, "cases"));
            case "refused" -> new Turn.Refused();
            case "offered" -> new Turn.Offered(Turn.Reason.valueOf(stored.getString("reason")));
            default -> throw new IllegalStateException("No turn is " + stored.getString(KIND));
        };
    }

    private static List<Document> quoted(List<Quoted> some) {
        return some.stream()
                .map(each -> new Document("citation", each.citation())
                        .append("text", each.text())
                        .append("address", each.address()))
                .toList();
    }

    private static List<Quoted> quoted(Document stored) {
        return stored.getList("provisions", Document.class).stream()
                .map(each -> new Quoted(each.getString("citation"), each.getString("text"), each.getString("address")))
                .toList();
    }

    private static List<Document> linked(List<Linked> some) {
        return some.stream()
                .map(each -> new Document("title", each.title()).append("address", each.address()))
                .toList();
    }

    private static List<Linked> linked(Document stored, String field) {
        return stored.getList(field, Document.class).stream()
                .map(each -> new Linked(each.getString("title"), each.getString("address")))
                .toList();
    }
}
