package org.publiclegal.starter.consumption;

import java.time.Instant;

/**
 * A message that this service could not apply.
 *
 * @param id {@code topic-partition-offset} of the message in its first topic
 * @param body as text, for people to look at
 */
record DeadLetter(
        String id, String topic, String subject, String type, String reason, String body, Instant at, State state) {

    enum State {
        WAITING,
        APPLIED,
        DISCARDED
    }
}
