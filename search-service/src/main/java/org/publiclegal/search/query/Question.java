package org.publiclegal.search.query;

import org.publiclegal.search.citation.CaseNumbers;
import org.publiclegal.search.index.Chinese;

/**
 * What somebody looks for.
 *
 * @param words at most {@value #LONGEST} characters; empty for all that the narrowing leaves
 * @param page from 1 to {@value #LAST_PAGE}
 * @param size entries on a page, from 1 to {@value #MOST}
 */
public record Question(String words, Narrowing narrowing, Sorting sorting, Retrieval retrieval, int page, int size) {

    public static final int LONGEST = 500;
    public static final int LAST_PAGE = 50;
    public static final int MOST = 100;

    /** What is looked for: laws are written in simplified characters, people may not be. */
    public Question {
        words = Chinese.simplified(words);
    }

    int from() {
        return (page - 1) * size;
    }

    int end() {
        return page * size;
    }

    boolean usesWords() {
        return words.isEmpty() || retrieval != Retrieval.VECTOR;
    }

    /**
     * What is sorted by date has to have the words, since the meaning of one is near to that of all others. The number of
     * a case means nothing.
     */
    boolean usesMeaning() {
        return !words.isEmpty()
                && (retrieval == Retrieval.VECTOR
                        || (retrieval == Retrieval.HYBRID
                                && sorting == Sorting.RELEVANCE
                                && !CaseNumbers.isOne(words)));
    }

    /** The same with other words. */
    Question with(String others) {
        return new Question(others, narrowing, sorting, retrieval, page, size);
    }

    /** The same by words alone. */
    Question byWords() {
        return new Question(words, narrowing, sorting, Retrieval.LEXICAL, page, size);
    }
}
