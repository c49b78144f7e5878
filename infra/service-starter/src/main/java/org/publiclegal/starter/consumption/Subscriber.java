package org.publiclegal.starter.consumption;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.listener.MessageListener;

/** One subscription at work. */
final class Subscriber<E> implements MessageListener<String, byte[]> {

    private final EventSubscription<E> subscription;
    private final EventDecoder<E> decoder;

    Subscriber(EventSubscription<E> subscription, EventJson json) {
        this.subscription = subscription;
        this.decoder = new EventDecoder<>(subscription.family(), json);
    }

    String topic() {
        return subscription.topic();
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        apply(message.headers(), message.value());
    }

    void apply(Headers headers, byte[] body) {
        subscription.on(decoder.decode(headers, body == null ? new byte[0] : body));
    }
}
