package org.publiclegal.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.library.Law;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.library.Provision;

/**
 * A document of the index: a version of a law, or one provision of it.
 *
 * @param meaning what is compared with a question: where it stands and what it says
 */
record Entry(String id, String meaning, Map<String, Object> fields) {

    private static final int LONGEST_PREAMBLE = 20_000;

    /** The law first, then its provisions in their order, so that {@link #id} counts them without a gap. */
    static List<Entry> of(Law law, LawHead head) {
        List<Entry> entries = new ArrayList<>();
        entries.add(law(law, head));
        for (Provision provision : law.provisions()) {
            entries.add(provision(head, entries.size(), provision));
        }
        return entries;
    }

    /**
     * By which the index knows an entry.
     *
     * @param position 0 for the law itself, from 1 for its provisions
     */
    static String id(String law, int position) {
        return law + ":" + position;
    }

    /** Its fields with what it means, as bytes of the model. */
    Map<String, Object> with(byte[] vector) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("vector", HexFormat.of().formatHex(vector));
        return all;
    }

    private static Entry law(Law law, LawHead head) {
        String text = law.preamble().substring(0, Math.min(law.preamble().length(), LONGEST_PREAMBLE));
        Map<String, Object> fields = common(head, Kind.LAW, 0, text);
        fields.put("names", head.names());
        fields.put("sounds", sounds(head.names()));
        return new Entry(id(head.id(), 0), head.label() + " " + text, fields);
    }

    private static Entry provision(LawHead head, int position, Provision provision) {
        Map<String, Object> fields = common(head, Kind.PROVISION, position, provision.text());
        fields.put("article", provision.number().map(ArticleNumber::address).orElse(""));
        fields.put("label", provision.label());
        fields.put("path", provision.path());
        String meaning = head.name() + provision.label() + " " + provision.text();
        return new Entry(id(head.id(), position), meaning, fields);
    }

    private static List<String> sounds(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(Chinese.sound(name), Chinese.initials(name)))
                .distinct()
                .toList();
    }

    private static Map<String, Object> common(LawHead head, Kind kind, int position, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind.name());
        fields.put("law", head.id());
        fields.put("position", position);
        fields.put("title", head.label());
        fields.put("text", text);
        fields.put("level", head.level().name());
        fields.put("category", head.category());
        fields.put("region", head.region());
        fields.put("since", head.since().toString());
        fields.put("year", head.since().getYear());
        Optional<String> until = head.until().map(LocalDate::toString);
        until.ifPresent(day -> fields.put("until", day));
        fields.put("repealed", head.repealed());
        return fields;
    }
}
