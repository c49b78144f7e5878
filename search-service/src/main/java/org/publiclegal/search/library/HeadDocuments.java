package org.publiclegal.search.library;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/** Heads of laws as they are stored. */
final class HeadDocuments {

    /** Behind all days that are written as years of four digits. */
    private static final String FOR_EVER = "9999-99-99";

    /** By the sound of the characters, as Chinese lists are. */
    private static final Collator ORDER =
            Collator.getInstance(ULocale.SIMPLIFIED_CHINESE).freeze();

    private HeadDocuments() {}

    static Document document(LawHead head) {
        return new Document("_id", head.id())
                .append("work", head.work())
                .append("name", head.name())
                .append("title", head.title())
                .append("part", head.part())
                .append("level", head.level().name())
                .append("category", head.category())
                .append("region", head.region())
                .append("published", head.published().map(LocalDate::toString).orElse(""))
                .append("since", head.since().toString())
                .append("until", head.until().map(LocalDate::toString).orElse(FOR_EVER))
                .append("repealed", head.repealed())
                .append("articles", head.articles())
                .append("names", head.names())
                .append("label", head.title() + " " + head.part() + " " + head.name())
                .append("order", order(head));
    }

    static LawHead head(Document stored) {
        return new LawHead(
                stored.getString("_id"),
                stored.getString("work"),
                stored.getString("name"),
                stored.getString("title"),
                stored.getString("part"),
                LawLevel.valueOf(stored.getString("level")),
                stored.getString("category"),
                stored.getString("region"),
                Optional.of(stored.getString("published"))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse),
                LocalDate.parse(stored.getString("since")),
                Optional.of(stored.getString("until"))
                        .filter(day -> !day.equals(FOR_EVER))
                        .map(LocalDate::parse),
                stored.getBoolean("repealed"),
                stored.getList("articles", String.class));
    }

    static boolean isInForceAlike(Document first, Document second) {
        return Stream.of("since", "until", "repealed")
                .allMatch(field -> Objects.equals(first.get(field), second.get(field)));
    }

    private static String order(LawHead head) {
        String sound =
                HexFormat.of().formatHex(ORDER.getCollationKey(head.title()).toByteArray());
        return head.level().rank() + " " + sound + " " + head.since() + " " + head.id();
    }
}
