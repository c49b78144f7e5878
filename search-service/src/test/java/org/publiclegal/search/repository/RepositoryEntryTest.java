package org.publiclegal.search.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publiclegal.events.consultation.FieldOfLaw;

class RepositoryEntryTest {

    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2027-03-02");

    private final Author author = new Author("a", "起草人");
    private final Author reviewer = new Author("b", "审核人");

    @Test
    void whatIsApprovedByAnotherIsPublished() {
        RepositoryEntry entry = submitted("一").approve(reviewer, DUE, AT);

        assertThat(entry.state()).isEqualTo(EntryState.PUBLISHED);
        assertThat(entry.published()).hasValueSatisfying(each -> {
            assertThat(each.wording().question()).isEqualTo("一");
            assertThat(each.due()).isEqualTo(DUE);
        });
    }

    @Test
    void nobodyApprovesOrSendsBackTheirOwnDraft() {
        RepositoryEntry entry = submitted("一");

        assertThatThrownBy(() -> entry.approve(author, DUE, AT)).isInstanceOf(RepositoryRefusal.OwnDraft.class);
        assertThatThrownBy(() -> entry.sendBack(author, "不行")).isInstanceOf(RepositoryRefusal.OwnDraft.class);
    }

    @Test
    void aDraftThatWasNotHandedInCantBeApproved() {
        RepositoryEntry entry = RepositoryEntry.drafted("e", "", wording("一"), author, AT);

        assertThatThrownBy(() -> entry.approve(reviewer, DUE, AT)).isInstanceOf(RepositoryRefusal.StateConflict.class);
    }

    @Test
    void whatIsPublishedStaysWhileItsRevisionIsDraftedAndReviewed() {
        RepositoryEntry entry = submitted("一")
                .approve(reviewer, DUE, AT)
                .edit(wording("二"), reviewer, AT)
                .submit();

        assertThat(entry.state()).isEqualTo(EntryState.IN_REVIEW);
        assertThat(entry.published().orElseThrow().wording().question()).isEqualTo("一");
        assertThat(entry.approve(author, DUE, AT)
                        .published()
                        .orElseThrow()
                        .wording()
                        .question())
                .isEqualTo("二");
    }

    @Test
    void aRevisionThatIsGivenUpLeavesWhatIsPublished() {
        RepositoryEntry entry = submitted("一")
                .approve(reviewer, DUE, AT)
                .edit(wording("二"), author, AT)
                .discard();

        assertThat(entry.state()).isEqualTo(EntryState.PUBLISHED);
        assertThat(entry.latest().orElseThrow().question()).isEqualTo("一");
    }

    @Test
    void whatIsSentBackHasTheReasonUntilItIsHandedInAgain() {
        RepositoryEntry returned = submitted("一").sendBack(reviewer, "没有依据");

        assertThat(returned.state()).isEqualTo(EntryState.DRAFT);
        assertThat(returned.draft().orElseThrow().remark()).isEqualTo("没有依据");
        assertThat(returned.submit().draft().orElseThrow().remark()).isEmpty();
    }

    @Test
    void whatIsWithdrawnBecomesADraft() {
        RepositoryEntry entry = submitted("一")
                .approve(reviewer, DUE, AT)
                .flag(List.of("《某法》第一条"))
                .withdraw(reviewer, AT);

        assertThat(entry.published()).isEmpty();
        assertThat(entry.outdated()).isEmpty();
        assertThat(entry.draft().orElseThrow().wording().question()).isEqualTo("一");
    }

    @Test
    void aNewReviewTakesTheFlagOff() {
        RepositoryEntry flagged = submitted("一").approve(reviewer, DUE, AT).flag(List.of("《某法》第一条"));

        RepositoryEntry again = flagged.edit(wording("二"), author, AT).submit().approve(reviewer, DUE, AT);

        assertThat(flagged.outdated()).containsExactly("《某法》第一条");
        assertThat(again.outdated()).isEmpty();
    }

    private RepositoryEntry submitted(String question) {
        return RepositoryEntry.drafted("e", "", wording(question), author, AT).submit();
    }

    private static Wording wording(String question) {
        return new Wording(question, List.of(), "答复。", FieldOfLaw.LABOUR, List.of(), "法律援助中心");
    }
}
