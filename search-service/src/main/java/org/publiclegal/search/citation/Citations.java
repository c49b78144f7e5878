package org.publiclegal.search.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds citations in texts: 《民法典》第五百七十七条, 民法典第577条, 《劳动合同法》第三十条、第八十五条, 民法典 577. */
public final class Citations {

    private static final String NUMERAL = "[" + ChineseNumerals.CHARACTERS + "0-9０-９]";
    private static final String ARTICLE = "第\\s*(" + NUMERAL + "{1,12})\\s*条(?:之(" + NUMERAL + "{1,3}))?";

    private static final String KINDS = "(?:法典|法|条例|办法|规定|细则|解释|决定|规则|章程|准则)";

    /** A name in book title marks, or words that end as the names of laws do. */
    private static final Pattern LAW = Pattern.compile(
            "《([^《》\\n]{2,60})》|([\\p{IsHan}（）()]{0,40}?[\\p{IsHan}）)]" + KINDS + ")(?=\\s*(?:第|[0-9０-９]))");

    private static final Pattern NEXT = Pattern.compile("(?:\\s|、|，|,|和|及|以及|与|第" + NUMERAL + "{1,4}[款项])*" + ARTICLE);
    private static final Pattern BARE =
            Pattern.compile("\\s*([0-9０-９]{1,4})(?:条|[-－]([0-9０-９]{1,2}))?(?![0-9０-９年月日号元])");

    /** As a law calls itself, at the end of what may be words of a sentence; 基本法 is the name of a law. */
    private static final Pattern ITSELF = Pattern.compile("(?<![基根])本" + KINDS + "$");

    /** Words of a sentence that a name may follow. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:依照|根据|依据|按照|参照|适用|违反|符合|执行|遵守|履行|有关|属于|以及|或者|和|与|及|或|对|在|以|是|由|依|按)$");

    private Citations() {}

    /** In the order of the text. */
    public static List<Citation> in(String text) {
        List<Citation> found = new ArrayList<>();
        Matcher law = LAW.matcher(text);
        int from = 0;
        while (law.find(from)) {
            from = articlesOf(law, text, found);
        }
        return found;
    }

    /** The one citation that a text consists of, as people type it into a search field. */
    public static Optional<Citation> only(String text) {
        String typed = text.strip();
        List<Citation> found = in(typed);
        return found.size() == 1
                        && found.getFirst().article().isPresent()
                        && found.getFirst().start() == 0
                        && found.getFirst().end() == typed.length()
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /**
     * What the cited law may be called. In front of a name without marks there may be words of the sentence, but no
     * part of a longer name: 劳动合同法 is not 合同法.
     *
     * @param text that the citation was found in
     */
    public static List<String> names(Citation citation, String text) {
        String name = citation.law();
        if (text.lastIndexOf("《" + name + "》", citation.start()) >= 0) {
            return List.of(name);
        }
        Matcher itself = ITSELF.matcher(name);
        if (itself.find()) {
            return List.of(itself.group());
        }
        return IntStream.rangeClosed(0, Math.max(0, name.length() - 2))
                .filter(start ->
                        start == 0 || BEFORE.matcher(name.substring(0, start)).find())
                .mapToObj(name::substring)
                .toList();
    }

    /** Whether a law calls itself so. */
    public static boolean isItself(String name) {
        return ITSELF.matcher(name).lookingAt();
    }

    private static int articlesOf(Matcher law, String text, List<Citation> found) {
        boolean marked = law.group(1) != null;
        String name = (marked ? law.group(1) : law.group(2)).strip();
        int end = law.end();
        Matcher next = NEXT.matcher(text);
        boolean any = false;
        while (next.region(end, text.length()).lookingAt()) {
            Optional<ArticleNumber> article =
                    ArticleNumber.of(next.group(1), next.group(2) == null ? "" : next.group(2));
            int start = any ? text.lastIndexOf('第', next.start(1)) : law.start();
            article.ifPresent(each -> found.add(new Citation(name, Optional.of(each), start, next.end())));
            end = next.end();
            any = true;
        }
        if (any) {
            return end;
        }
        Matcher bare = BARE.matcher(text);
        if (bare.region(end, text.length()).lookingAt()) {
            Optional<ArticleNumber> article =
                    ArticleNumber.of(bare.group(1), bare.group(2) == null ? "" : bare.group(2));
            if (article.isPresent()) {
                found.add(new Citation(name, article, law.start(), bare.end()));
                return bare.end();
            }
        }
        if (marked) {
            found.add(new Citation(name, Optional.empty(), law.start(), law.end()));
        }
        return end;
    }
}
