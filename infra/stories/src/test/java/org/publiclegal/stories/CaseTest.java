package org.publiclegal.stories;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTest {

    private static final String COURT = "某市甲区人民法院";
    private static final String CASE = "示例：孙某诉某餐饮公司追索劳动报酬案";
    private static final String PROVISION = "《劳动合同法》第三十条";

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void aPersonFindsACaseAndTheProvisionThatItReliesOn(Screen screen) {
        try (Visitor person = Visitor.named("case-reader", screen)) {
            person.keepsOpening("", "/search?kind=CASE&q=" + encoded("拖欠工资"), CASE);
            person.opens("jiading", "/").presses("home.cases.go").sees("cases.lead");
            person.types("cases.words", "老板三个月没有发工资怎么办").presses("search.send");
            person.sees("search.facets").clicks(".facets a[href*='court=" + encoded(COURT) + "']");

            person.sees("search.facet.undo").follows(CASE).sees("case.section.reasoning");

            person.follows(PROVISION).reads("及时足额支付劳动报酬").sees("citing.title");
            person.reads(CASE).follows(CASE).sees("case.citation");
        }
    }

    @Test
    void aPersonWhoseBrowserRunsNoScriptSeesWhatCitesAProvisionToo() {
        try (Visitor person = Visitor.withoutScript("case-reader-no-script", Screen.PHONE_IN_CHINESE)) {
            person.keepsOpening("", "/search?kind=CASE&q=" + encoded("拖欠工资"), CASE);
            person.opens("", "/cases?court=" + encoded(COURT)).follows(CASE).follows(PROVISION);

            person.presses("citing.open").reads(CASE);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
