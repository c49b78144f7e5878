package org.publiclegal.search.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.library.Provision;

/** A law's text as it is read from top to bottom, and its headings as a tree. */
record Contents(List<Line> lines, List<Heading> headings) {

    /** A heading or what stands below one. */
    sealed interface Line {

        /**
         * A heading.
         *
         * @param depth 0 for the outermost
         */
        record Title(String anchor, String text, int depth) implements Line {
            public boolean isTitle() {
                return true;
            }
        }

        /**
         * An article, or text that no article owns.
         *
         * @param anchor empty when it has no number
         * @param label empty when it has none
         */
        record Text(String anchor, String label, String href, List<LinkedText> paragraphs) implements Line {
            public boolean isTitle() {
                return false;
            }
        }
    }

    /** A heading with those below it. */
    record Heading(String anchor, String text, List<Heading> below) {}

    static Contents of(String law, List<Provision> provisions, Links links) {
        List<Line> lines = new ArrayList<>();
        List<Heading> outermost = new ArrayList<>();
        List<String> path = List.of();
        int headings = 0;
        for (Provision provision : provisions) {
            int same = common(path, provision.path());
            for (int depth = same; depth < provision.path().size(); depth++) {
                String anchor = "part-" + ++headings;
                lines.add(new Line.Title(anchor, provision.path().get(depth), depth));
                level(outermost, depth).add(new Heading(anchor, provision.path().get(depth), new ArrayList<>()));
            }
            path = provision.path();
            lines.add(line(law, provision, links));
        }
        return new Contents(lines, outermost);
    }

    static String anchor(ArticleNumber number) {
        return "article-" + number.address();
    }

    private static Line line(String law, Provision provision, Links links) {
        Optional<ArticleNumber> number = provision.number();
        return new Line.Text(
                number.map(Contents::anchor).orElse(""),
                provision.label(),
                number.map(each -> LawAddress.of(law, each)).orElse(""),
                links.paragraphs(provision.text()));
    }

    private static List<Heading> level(List<Heading> outermost, int depth) {
        List<Heading> level = outermost;
        for (int i = 0; i < depth && !level.isEmpty(); i++) {
            level = level.getLast().below();
        }
        return level;
    }

    private static int common(List<String> first, List<String> second) {
        int same = 0;
        while (same < first.size() && same < second.size() && first.get(same).equals(second.get(same))) {
            same++;
        }
        return same;
    }
}
