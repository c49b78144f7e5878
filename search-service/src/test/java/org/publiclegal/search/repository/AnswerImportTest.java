package org.publiclegal.search.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;
import static org.publiclegal.testsupport.Visitor.NOBODY;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.AnAnswer;
import org.publiclegal.search.Imports;
import org.publiclegal.search.Imports.Outcome;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.search.Searches;

class AnswerImportTest {

    private static final RunningSearch SERVICE = RunningSearch.get();

    private final String id = "test-" + UUID.randomUUID();
    private final String title = ALaw.unique("导入问答");
    private final String question = title + "规定了什么？";

    @Test
    void whatWasReviewedIsPublishedAndImportedAgainWithoutAChange() {
        Imports.of(ALaw.titled(title));
        String line = AnAnswer.to(question)
                .with("provisions", "《" + title + "》第一条")
                .with("reviewed_by", "审核组")
                .with("reviewed_on", "2026-03-02")
                .json(id);

        Outcome first = Imports.ofAnswers(line);
        Outcome again = Imports.ofAnswers(line);
        Outcome changed = Imports.ofAnswers(line.replace("一个经过审核的答复", "另一个经过审核的答复"));

        assertThat(first.figures()).containsExactly(1L, 1L, 0L, 0L, 0L);
        assertThat(again.figures()).containsExactly(1L, 0L, 0L, 1L, 0L);
        assertThat(changed.figures()).containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(SERVICE.as(NOBODY).page("/answers/" + id).body())
                .contains(question, "另一个经过审核的答复", "《" + title + "》第一条");
    }

    @Test
    void whatNobodyReviewedWaitsForItsReview() {
        Imports.ofAnswers(AnAnswer.to(question).json(id));

        assertThat(SERVICE.as(NOBODY).page("/answers/" + id).statusCode()).isEqualTo(404);
        assertThat(SERVICE.as(MUNICIPAL_STAFF)
                        .page("/console/answers?wanted=IN_REVIEW&words=" + Searches.encoded(title))
                        .body())
                .contains(question);
    }

    @Test
    void whatIsWrongIsToldByLineAndTheRestGoesIn() {
        String lines = String.join(
                "\n",
                AnAnswer.to(question).with("field", "NONE").json(id + "-1"),
                AnAnswer.to(question).with("provisions", "《没有这部法》第九条").json(id + "-2"),
                AnAnswer.to(question).with("reviewed_by", "审核组").json(id + "-3"),
                AnAnswer.to(question).json(id));

        Outcome outcome = Imports.ofAnswers(lines);

        assertThat(outcome.figures()).containsExactly(4L, 1L, 0L, 0L, 3L);
        assertThat(outcome.faults()).hasSize(3).allMatch(each -> each.matches("[123] .+"));
    }
}
