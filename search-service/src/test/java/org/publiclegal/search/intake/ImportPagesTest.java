package org.publiclegal.search.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ACase;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.search.Uploads;
import org.publiclegal.testsupport.Caller;
import org.publiclegal.testsupport.Visitor;

class ImportPagesTest {

    private final Caller keeper = RunningSearch.get().as(Visitor.MUNICIPAL_STAFF);

    @Test
    void afterAFileIsHandedInItsPageTellsWhatCameOfItWithoutScript() {
        ALaw law = ALaw.titled(ALaw.unique("页面"));

        HttpResponse<String> answer = Uploads.send(keeper, "laws", "法规 <1>.jsonl", law.json() + "\n{\n");

        assertThat(answer.statusCode()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        String page = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> keeper.page(address).body(), each -> each.contains("导入已完成"));
        assertThat(page)
                .contains("<dd id=\"lines\">2</dd>", "<dd id=\"added\">1</dd>", "<dd id=\"faulty\">1</dd>")
                .contains("<td class=\"number\">2</td><td>这一行不是完整的 JSON")
                .contains("法规 &lt;1&gt;.jsonl")
                .doesNotContain("hx-trigger");
        assertThat(keeper.page("/console/library").body()).contains(address.substring(address.indexOf("/console")));
    }

    @Test
    void whoChoosesNoFileIsToldSoAtTheField() {
        HttpResponse<String> answer = Uploads.send(keeper, "laws", "", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#file\"").contains("请选择一个有内容的文件");
    }

    @Test
    void whoDoesNotSayWhatTheFileHoldsIsToldSoAtTheField() {
        HttpResponse<String> answer = Uploads.send(keeper, "poems", "laws.jsonl", "{}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#kind\"").contains("请选择文件里是什么内容");
    }

    @Test
    void casesAreHandedInOnTheSamePage() {
        ACase one = ACase.titled("上传案例");

        HttpResponse<String> answer = Uploads.send(keeper, "cases", "cases.jsonl", one.json());

        String address = answer.headers().firstValue("Location").orElseThrow();
        String page = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> keeper.page(address).body(), each -> each.contains("导入已完成"));
        assertThat(page).contains("<dd>案例</dd>", "<dd id=\"added\">1</dd>", "href=\"/cases\"");
    }
}
