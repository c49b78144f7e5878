package org.publiclegal.consultation.matter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.publiclegal.consultation.attachment.Attachments;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.time.Shanghai;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what people have written of consultations that ended long enough ago, as the privacy notice promises. Files go
 * before the words that name them, so that an interrupted removal is done again.
 */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Actor SELF = new Actor.Service("retention");
    private static final int MOST_AT_A_TIME = 500;

    private final Consultations consultations;
    private final ConsultationCommands commands;
    private final Attachments attachments;
    private final RetentionProperties properties;
    private final Clock clock;

    Retention(
            Consultations consultations,
            ConsultationCommands commands,
            Attachments attachments,
            RetentionProperties properties,
            Clock clock) {
        this.consultations = consultations;
        this.commands = commands;
        this.attachments = attachments;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        Instant before =
                clock.instant().atZone(Shanghai.ZONE).minus(properties.period()).toInstant();
        List<ConsultationId> over = consultations.retainedSinceBefore(before, MOST_AT_A_TIME);
        over.forEach(this::forget);
        if (!over.isEmpty()) {
            LOG.atInfo().addKeyValue("forgotten", over.size()).log("Contents of old consultations were removed");
        }
    }

    private void forget(ConsultationId id) {
        consultations
                .find(id)
                .ifPresent(it -> attachments.discard(it.consultation().question().attachments().stream()
                        .map(Attachment::id)
                        .toList()));
        try {
            commands.change(SELF, "FORGET", id, OptionalLong.empty(), Consultation::forget);
        } catch (MatterRefusal.StateConflict done) {
            // Another instance was quicker.
        }
    }
}
