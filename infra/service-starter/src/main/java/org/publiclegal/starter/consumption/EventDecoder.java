package org.publiclegal.starter.consumption;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.common.header.Headers;
import org.publiclegal.events.EventTypes;

/** Turns messages into deliveries of one family of events. */
final class EventDecoder<E> {

    private final EventTypes<E> types;
    private final EventJson json;

    EventDecoder(Class<E> family, EventJson json) {
        this.types = EventTypes.of(family);
        this.json = json;
    }

    Delivery<E> decode(Headers headers, byte[] body) {
        CloudEvent message = read(headers, body);
        Class<? extends E> type = types.classOf(message.getType())
                .orElseThrow(() -> new Undecodable("unknown event type " + message.getType()));
        return new Delivery<>(message.getId(), subject(message), sequence(message), event(message, type));
    }

    private static CloudEvent read(Headers headers, byte[] body) {
        try {
            return KafkaMessageFactory.createReader(headers, body).toEvent();
        } catch (RuntimeException notOne) {
            throw new Undecodable("not a CloudEvent: " + notOne.getMessage(), notOne);
        }
    }

    private static String subject(CloudEvent message) {
        String subject = message.getSubject();
        if (subject == null) {
            throw new Undecodable("no subject");
        }
        return subject;
    }

    private static long sequence(CloudEvent message) {
        try {
            long sequence = Long.parseLong(String.valueOf(message.getExtension("sequence")));
            if (sequence > 0) {
                return sequence;
            }
        } catch (NumberFormatException noNumber) {
            throw new Undecodable("no sequence", noNumber);
        }
        throw new Undecodable("sequence is not positive");
    }

    private E event(CloudEvent message, Class<? extends E> type) {
        CloudEventData body = message.getData();
        if (body == null) {
            throw new Undecodable("no content");
        }
        try {
            return json.read(body.toBytes(), type);
        } catch (RuntimeException unreadable) {
            throw new Undecodable("not a " + type.getSimpleName() + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
