package org.publiclegal.starter.consumption;

import org.apache.kafka.common.TopicPartition;
import org.publiclegal.starter.service.ServiceProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.ExponentialBackOff;

/** Makes the listeners: tried a few times, then set aside in {@code <topic>.dlt}, so that one message never blocks the rest. */
final class ListenerContainers {

    private static final int RETRIES = 4;

    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaTemplate<String, byte[]> template;
    private final ServiceProperties service;
    private final ApplicationContext context;

    ListenerContainers(
            ConsumerFactory<String, byte[]> consumers,
            KafkaTemplate<String, byte[]> template,
            ServiceProperties service,
            ApplicationContext context) {
        this.consumers = consumers;
        this.template = template;
        this.service = service;
        this.context = context;
    }

    ConcurrentMessageListenerContainer<String, byte[]> events(Subscriber<?> subscriber) {
        DeadLetterPublishingRecoverer aside = new DeadLetterPublishingRecoverer(
                template,
                (message, reason) -> new TopicPartition(deadLetterTopic(message.topic()), message.partition()));
        aside.setFailIfSendResultIsError(true);
        DefaultErrorHandler errors =
                new DefaultErrorHandler(aside, growing(new ExponentialBackOffWithMaxRetries(RETRIES)));
        errors.addNotRetryableExceptions(Undecodable.class);
        return container(subscriber.topic(), service.name(), subscriber, errors);
    }

    ConcurrentMessageListenerContainer<String, byte[]> deadLetters(String topic, DeadLetters letters) {
        return container(
                deadLetterTopic(topic),
                service.name() + ".dead-letters",
                new DeadLetterCollector(letters, service.name()),
                new DefaultErrorHandler(growing(new ExponentialBackOff())));
    }

    static String deadLetterTopic(String topic) {
        return topic + ".dlt";
    }

    private ExponentialBackOff growing(ExponentialBackOff backOff) {
        long first = service.firstRetry().toMillis();
        backOff.setInitialInterval(first);
        backOff.setMultiplier(4);
        backOff.setMaxInterval(50 * first);
        return backOff;
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            String topic, String group, MessageListener<String, byte[]> listener, DefaultErrorHandler errors) {
        ContainerProperties properties = new ContainerProperties(topic);
        properties.setGroupId(group);
        properties.setMessageListener(listener);
        properties.setObservationEnabled(true);
        properties.setMissingTopicsFatal(false);
        ConcurrentMessageListenerContainer<String, byte[]> container =
                new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(group + "." + topic);
        container.setApplicationContext(context);
        container.setCommonErrorHandler(errors);
        return container;
    }
}
