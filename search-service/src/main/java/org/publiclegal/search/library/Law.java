package org.publiclegal.search.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.citation.ArticleNumber;

/**
 * One version of a law.
 *
 * @param id of this version, stable over imports
 * @param name as people say it: 劳动合同法
 * @param title as printed: 中华人民共和国劳动合同法
 * @param part of a law that is published in parts (民法典: 总则, 物权编 …); empty for others
 * @param category as the importer files it: 社会法, 刑法 …
 * @param region 全国, or the province that it is in force in
 * @param issuer empty when not known
 * @param published when it was made public, in Beijing time; empty when not known
 * @param validFrom when it came into force; empty when not known
 * @param repealed whether nothing of it is in force any more
 * @param history the lines of its printed head: adopted, amended, in force
 * @param preamble what stands before the first article, or all of it where there are no articles
 */
public record Law(
        String id,
        String name,
        String title,
        String part,
        LawLevel level,
        String category,
        String region,
        String issuer,
        Optional<LocalDate> published,
        Optional<LocalDate> validFrom,
        boolean repealed,
        List<String> history,
        String preamble,
        List<Provision> provisions) {

    /** What all versions of one law share. */
    public String work() {
        return part.isEmpty() ? title : title + "·" + part;
    }

    /** The first day on which it is in force, as far as that is known; the republic's first where nothing is. */
    public LocalDate since() {
        return validFrom.or(() -> published).orElse(LocalDate.of(1949, 10, 1));
    }

    /** What is known of it without its text, as if no version followed. */
    LawHead head() {
        return new LawHead(
                id,
                work(),
                name,
                title,
                part,
                level,
                category,
                region,
                published,
                since(),
                Optional.empty(),
                repealed,
                provisions.stream()
                        .flatMap(each -> each.number().stream())
                        .map(ArticleNumber::address)
                        .distinct()
                        .toList());
    }

    public Optional<Provision> provision(ArticleNumber number) {
        return provisions.stream()
                .filter(each -> each.number().filter(number::equals).isPresent())
                .findFirst();
    }
}
