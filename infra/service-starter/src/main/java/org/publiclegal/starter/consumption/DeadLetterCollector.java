package org.publiclegal.starter.consumption;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.KafkaHeaders;

/** Brings the letters of this service's own consumer group from the dead-letter topics to its console. */
final class DeadLetterCollector implements MessageListener<String, byte[]> {

    private final DeadLetters letters;
    private final String group;

    DeadLetterCollector(DeadLetters letters, String group) {
        this.letters = letters;
        this.group = group;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        Header addressee = message.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP);
        if (addressee != null && new String(addressee.value(), StandardCharsets.UTF_8).equals(group)) {
            letters.keep(message);
        }
    }
}
