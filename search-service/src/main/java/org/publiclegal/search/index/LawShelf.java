package org.publiclegal.search.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.library.Catalogue;
import org.publiclegal.search.library.Law;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.library.Laws;
import org.publiclegal.search.library.Provision;
import org.publiclegal.search.mark.IndexMarks;
import org.springframework.stereotype.Component;

/** The versions of laws, each with its provisions. */
@Component
final class LawShelf implements Shelf {

    private static final int LONGEST_PREAMBLE = 20_000;

    private final Laws laws;
    private final Catalogue catalogue;

    LawShelf(Laws laws, Catalogue catalogue) {
        this.laws = laws;
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "laws";
    }

    @Override
    public long count() {
        return laws.count();
    }

    @Override
    public Optional<List<Entry>> entries(String id) {
        return laws.find(id).flatMap(law -> catalogue.find(id).map(head -> entries(law, head)));
    }

    @Override
    public IndexMarks marks() {
        return laws.marks();
    }

    private static List<Entry> entries(Law law, LawHead head) {
        List<Entry> entries = new ArrayList<>();
        entries.add(law(law, head));
        law.provisions().forEach(each -> entries.add(provision(head, each)));
        return entries;
    }

    private static Entry law(Law law, LawHead head) {
        String text = law.preamble().substring(0, Math.min(law.preamble().length(), LONGEST_PREAMBLE));
        Map<String, Object> more = standing(head);
        more.put("names", head.names());
        more.put("sounds", sounds(head.names()));
        return entry(Kind.LAW, head, text, head.label() + " " + text, more);
    }

    private static Entry provision(LawHead head, Provision provision) {
        Map<String, Object> more = standing(head);
        more.put("article", provision.number().map(ArticleNumber::address).orElse(""));
        more.put("label", provision.label());
        more.put("path", provision.path());
        String meaning = head.name() + provision.label() + " " + provision.text();
        return entry(Kind.PROVISION, head, provision.text(), meaning, more);
    }

    private static Entry entry(Kind kind, LawHead head, String text, String meaning, Map<String, Object> more) {
        Optional<String> own = Optional.of(head.name());
        return new Entry(kind, head.label(), text, head.category(), head.since(), meaning, more, own);
    }

    private static Map<String, Object> standing(LawHead head) {
        Map<String, Object> standing = new LinkedHashMap<>();
        standing.put("level", head.level().name());
        standing.put("region", head.region());
        head.until().ifPresent(day -> standing.put("until", day.toString()));
        standing.put("repealed", head.repealed());
        return standing;
    }

    private static List<String> sounds(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(Chinese.sound(name), Chinese.initials(name)))
                .distinct()
                .toList();
    }
}
