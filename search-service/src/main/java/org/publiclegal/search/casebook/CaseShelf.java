package org.publiclegal.search.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.publiclegal.search.index.Entry;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.index.Shelf;
import org.publiclegal.search.mark.IndexMarks;
import org.springframework.stereotype.Component;

/** The cases, each as a whole. */
@Component
final class CaseShelf implements Shelf {

    private final Cases cases;

    CaseShelf(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public long count() {
        return cases.count();
    }

    @Override
    public Optional<List<Entry>> entries(String id) {
        return cases.find(id).map(each -> List.of(entry(each)));
    }

    @Override
    public IndexMarks marks() {
        return cases.marks();
    }

    /** What it means is in its gist, if it has one; else the facts come first, as people tell theirs. */
    private static Entry entry(CourtCase from) {
        CaseHead head = from.head();
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("court", head.court());
        more.put("reference", head.reference());
        more.put("names", names(head));
        more.put("keywords", from.keywords());
        String meaning = head.title() + " " + from.texts().getFirst();
        String text = String.join("\n", from.texts());
        return new Entry(Kind.CASE, head.title(), text, head.cause(), head.decided(), meaning, more);
    }

    /** As people type them: brackets of either width. */
    private static List<String> names(CaseHead head) {
        return Stream.of(
                        head.title(),
                        head.reference(),
                        head.reference().replace('（', '(').replace('）', ')'))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
