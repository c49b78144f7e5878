package org.publiclegal.search.citation;

import java.util.Optional;

/**
 * A provision, or a whole law, that a text names.
 *
 * @param law as named, without book title marks: 民法典, 中华人民共和国劳动合同法
 * @param article empty when the law is cited as a whole
 * @param start of the citation in the text
 * @param end behind its last character
 */
public record Citation(String law, Optional<ArticleNumber> article, int start, int end) {}
