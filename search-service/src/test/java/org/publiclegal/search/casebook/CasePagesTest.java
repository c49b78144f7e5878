package org.publiclegal.search.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.search.Searches.encoded;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ACase;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.Imports;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.search.Searches;
import org.publiclegal.testsupport.Visitor;

class CasePagesTest {

    private static final RunningSearch SERVICE = RunningSearch.get();

    private final String topic = ALaw.topic("事由");
    private final String court = topic + "人民法院";
    private final ACase one = ACase.titled(topic + "案").with("court", court);

    @Test
    void aCaseIsShownPartByPartAndWhatItCitesCanBeFollowed() {
        ALaw law = ALaw.titled(ALaw.unique("依据")).article("第七条", "应当支付。");
        ACase earlier = ACase.titled(topic + "旧案");
        Imports.of(law);
        Imports.of(earlier);
        Imports.of(one.with("gist", "要旨在此。")
                .with("rank", "典型案例")
                .with("reasoning", "依照《" + title(law) + "》第七条，参照" + earlier.reference() + "判决，应予支持。")
                .with("keywords", List.of("工资", "加班")));

        String page = page("/cases/" + one.id()).body();

        assertThat(page)
                .containsSubsequence(court, one.reference(), "劳动争议", "2025年3月1日", "典型案例", "工资、加班")
                .containsSubsequence("裁判要旨", "要旨在此。", "基本案情", "王某在某公司工作。", "裁判理由")
                .contains("<a href=\"/laws/" + law.id() + "/articles/7\">《" + title(law) + "》第七条</a>")
                .contains("<a href=\"/cases/" + earlier.id() + "\">" + earlier.reference() + "</a>")
                .contains("<span id=\"citation\">" + one.title() + "，" + court + one.reference() + "</span>")
                .doesNotContain("裁判结果");
    }

    @Test
    void theInterfaceIsEnglishWhereItIsWantedAndTheCaseStaysChinese() {
        Imports.of(one);

        assertThat(page("/cases/" + one.id() + "?lang=en").body())
                .contains("Case number", "<html lang=\"en\"", "Ordinary case")
                .containsPattern("<h1 lang=\"zh-CN\">" + topic);
    }

    @Test
    void casesAreListedByCourtCauseYearAndRankLatestFirst() {
        ACase older = ACase.titled(topic + "旧案")
                .with("court", court)
                .with("decided", "2019-05-01")
                .with("cause", "继承纠纷")
                .with("rank", "指导性案例");
        Imports.of(older, one);
        String ofCourt = "/cases?court=" + encoded(court);

        assertThat(page(ofCourt).body())
                .containsSubsequence("href=\"/cases/" + one.id(), "href=\"/cases/" + older.id())
                .containsSubsequence("<option value=\"继承纠纷\">", "<option value=\"2019\">");
        for (String narrow : List.of("&year=2019", "&cause=" + encoded("继承纠纷"), "&rank=GUIDING")) {
            assertThat(page(ofCourt + narrow).body()).contains(older.id()).doesNotContain(one.id());
        }
        assertThat(page(ofCourt + "&year=2001").body()).contains("没有找到符合条件的案例", "清除条件");
    }

    @Test
    void longListsComePageByPage() {
        Imports.of(IntStream.range(0, CaseFilter.PAGE + 5)
                .mapToObj(i -> ACase.titled(topic + "第" + i + "案").with("court", court))
                .toArray(ACase[]::new));

        String first = page("/cases?court=" + encoded(court)).body();
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        String second = page(next).body();

        assertThat(first.split("<th scope=\"row\">", -1)).hasSize(CaseFilter.PAGE + 1);
        assertThat(second.split("<th scope=\"row\">", -1)).hasSize(6);
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    void aCaseIsFoundByWhatHappenedByItsNumberAndWithinItsCourt() {
        ACase elsewhere = ACase.titled(topic + "另案");
        Searches.importAndIndex(one.with("facts", "王某因" + topic + "被公司辞退，要求赔偿。"), elsewhere);

        assertThat(Searches.find("q=" + encoded(topic + "被辞退怎么办") + "&court=" + encoded(court)))
                .containsExactly("/cases/" + one.id());
        assertThat(Searches.find(
                        "q=" + encoded(one.reference().replace('（', '(').replace('）', ')'))))
                .first()
                .isEqualTo("/cases/" + one.id());
        assertThat(Searches.page("kind=CASE&q=" + encoded(topic)))
                .contains("href=\"/cases/" + one.id() + "\"", "href=\"/cases/" + elsewhere.id() + "\"", court)
                .containsPattern("court=" + encoded(court));
    }

    private static String title(ALaw law) {
        return law.json().replaceAll(".*\"title\":\"([^\"]+)\".*", "$1");
    }

    private static HttpResponse<String> page(String path) {
        return SERVICE.as(Visitor.NOBODY).page(path);
    }
}
