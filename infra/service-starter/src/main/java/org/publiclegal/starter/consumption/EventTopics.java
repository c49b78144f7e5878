package org.publiclegal.starter.consumption;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * How topics are made. Events are kept for ever, since reports are rebuilt from them; dead letters, which the store keeps
 * as well, for 90 days. With several copies, all but one have to have a message before it is acknowledged.
 */
final class EventTopics {

    private static final int PARTITIONS = 12;
    private static final long FOR_EVER = -1;
    private static final long DEAD_LETTERS = Duration.ofDays(90).toMillis();

    private EventTopics() {}

    /** The topic of events and the one of its dead letters. */
    static Stream<NewTopic> of(String topic, short replication) {
        return Stream.of(
                topic(topic, FOR_EVER, replication),
                topic(ListenerContainers.deadLetterTopic(topic), DEAD_LETTERS, replication));
    }

    private static NewTopic topic(String name, long retentionMilliseconds, short replication) {
        return new NewTopic(name, PARTITIONS, replication)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, Long.toString(retentionMilliseconds),
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(Math.max(1, replication - 1))));
    }
}
