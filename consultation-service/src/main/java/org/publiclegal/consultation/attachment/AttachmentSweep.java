package org.publiclegal.consultation.attachment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes, a day later, files whose consultation never came to be, and claims those whose claim was lost. */
@Component
class AttachmentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentSweep.class);
    private static final Duration WAIT = Duration.ofDays(1);
    private static final int MOST_AT_A_TIME = 500;

    private final Attachments attachments;
    private final AttachmentOwners owners;
    private final Clock clock;

    AttachmentSweep(Attachments attachments, AttachmentOwners owners, Clock clock) {
        this.attachments = attachments;
        this.owners = owners;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        List<Attachments.Waiting> waiting =
                attachments.waitingSince(clock.instant().minus(WAIT), MOST_AT_A_TIME);
        int removed = 0;
        for (Attachments.Waiting file : waiting) {
            var owner = owners.ownerOf(file.upload(), file.id());
            owner.ifPresentOrElse(
                    consultation -> attachments.claim(List.of(file.id()), consultation),
                    () -> attachments.discard(List.of(file.id())));
            removed += owner.isEmpty() ? 1 : 0;
        }
        if (removed > 0) {
            LOG.atInfo().addKeyValue("removed", removed).log("Attachments without a consultation were removed");
        }
    }
}
