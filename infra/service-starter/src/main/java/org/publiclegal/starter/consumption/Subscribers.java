package org.publiclegal.starter.consumption;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

/** All listeners of the service, started and stopped together. */
final class Subscribers implements SmartLifecycle {

    private final List<Subscriber<?>> subscribers;
    private final List<MessageListenerContainer> containers = new ArrayList<>();
    private volatile boolean running;

    Subscribers(List<Subscriber<?>> subscribers, ListenerContainers listeners, DeadLetters letters) {
        this.subscribers = List.copyOf(subscribers);
        for (Subscriber<?> subscriber : subscribers) {
            containers.add(listeners.events(subscriber));
            containers.add(listeners.deadLetters(subscriber.topic(), letters));
        }
    }

    List<Subscriber<?>> all() {
        return subscribers;
    }

    @Override
    public void start() {
        containers.forEach(MessageListenerContainer::start);
        running = true;
    }

    @Override
    public void stop() {
        containers.forEach(MessageListenerContainer::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
