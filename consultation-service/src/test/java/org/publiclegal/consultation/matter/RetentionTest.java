package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.consultation.matter.Asking.anAskedQuestion;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publiclegal.consultation.attachment.Attachments;
import org.publiclegal.consultation.matter.Asking.Asked;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.starter.time.Shanghai;

class RetentionTest {

    private static final Period THREE_YEARS = Period.ofYears(3);
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

    private final RunningService service = RunningService.get();

    @Test
    void threeYearsAfterItsEndAMatterHoldsNothingThatAnybodyHasWritten() {
        Asked asked = aWithdrawnMatter();
        Stored before = stored(asked);

        retentionAt(threeYearsAfterTheEndOf(before).plusMillis(1)).forget();

        Stored after = stored(asked);
        assertThat(after.aggregate().state().toString()).doesNotContain("工资", "王女士", "13800000000", "contract");
        assertThat(after.aggregate().sequence()).isEqualTo(before.aggregate().sequence());
        assertThat(service.bean(Attachments.class)
                        .open(before.consultation()
                                .question()
                                .attachments()
                                .getFirst()
                                .id()))
                .isEmpty();
        assertThat(asked.page()).contains("保存期满，内容已删除").contains(asked.number());
    }

    @Test
    void untilThenEverythingStays() {
        Asked asked = aWithdrawnMatter();
        Stored before = stored(asked);

        retentionAt(threeYearsAfterTheEndOf(before)).forget();

        assertThat(stored(asked).consultation()).isEqualTo(before.consultation());
    }

    @Test
    void theAuditTrailKeepsDigestsOfWhatIsGone() throws InterruptedException {
        Asked asked = aWithdrawnMatter();

        retentionAt(threeYearsAfterTheEndOf(stored(asked)).plusMillis(1)).forget();

        String entry = auditOf(asked, "FORGET");
        assertThat(entry).contains("sha256:", "retention").doesNotContain("工资", "王女士");
    }

    private static Asked aWithdrawnMatter() {
        Asked asked = anAskedQuestion(Map.of("contract.pdf", PDF));
        String confirmation = asked.browser().get(asked.path() + "/withdrawal").body();
        asked.browser().submit(confirmation, asked.path() + "/withdrawal", Map.of());
        return asked;
    }

    private Stored stored(Asked asked) {
        return service.bean(Consultations.class)
                .find(new ConsultationId(asked.number()))
                .orElseThrow();
    }

    private static Instant threeYearsAfterTheEndOf(Stored stored) {
        return stored.consultation()
                .retainedSince()
                .orElseThrow()
                .atZone(Shanghai.ZONE)
                .plus(THREE_YEARS)
                .toInstant();
    }

    private Retention retentionAt(Instant now) {
        return new Retention(
                service.bean(Consultations.class),
                service.bean(ConsultationCommands.class),
                service.bean(Attachments.class),
                service.bean(RetentionProperties.class),
                Clock.fixed(now, Shanghai.ZONE));
    }

    private static String auditOf(Asked asked, String operation) throws InterruptedException {
        Browser supervisor = Browser.of("supervisor");
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            String trail = supervisor
                    .get("/console/audit/consultation?subject=" + asked.number())
                    .body();
            if (trail.contains(operation) || Instant.now().isAfter(deadline)) {
                return trail;
            }
            Thread.sleep(100);
        }
    }
}
