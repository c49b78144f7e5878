package org.publiclegal.search.robot;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets conversations whose time is over. */
@Component
class ConversationSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ConversationSweep.class);

    private final Conversations conversations;
    private final RobotProperties properties;
    private final Clock clock;

    ConversationSweep(Conversations conversations, RobotProperties properties, Clock clock) {
        this.conversations = conversations;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        long forgotten = conversations.forgetBefore(clock.instant().minus(properties.retention()));
        if (forgotten > 0) {
            LOG.atInfo().addKeyValue("forgotten", forgotten).log("Conversations with the robot were forgotten");
        }
    }
}
