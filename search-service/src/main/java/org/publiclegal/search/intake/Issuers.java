package org.publiclegal.search.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who made a law out of the lines of its printed head. */
final class Issuers {

    /** The sessions of congresses are left out: 第十届全国人民代表大会常务委员会第二十八次会议通过. */
    private static final Pattern BODY = Pattern.compile("(?:第[零〇一二三四五六七八九十百]+届)?"
            + "(?<body>(?:\\p{IsHan}{2,8}[省市区])?(?:第[零〇一二三四五六七八九十百]+届)?(?:全国)?人民代表大会(?:常务委员会)?"
            + "|国务院|最高人民法院|最高人民检察院|\\p{IsHan}{2,16}?(?:部|委员会|总局|署))");

    private Issuers() {}

    /** Empty when no line names one. */
    static String of(List<String> history) {
        return history.stream()
                .map(line -> line.replaceFirst("^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\\s*(?:经|中华人民共和国)?", ""))
                .map(Issuers::body)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> body(String line) {
        Matcher body = BODY.matcher(line);
        return body.lookingAt()
                ? Optional.of(body.group("body").replaceFirst("第[零〇一二三四五六七八九十百]+届", ""))
                : Optional.empty();
    }
}
