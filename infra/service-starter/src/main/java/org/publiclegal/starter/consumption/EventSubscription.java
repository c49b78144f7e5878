package org.publiclegal.starter.consumption;

/**
 * A feature's interest in the events of another service; a bean of this type is subscribed. Events of one aggregate
 * come in order, but an event that could not be applied is set aside and may come later; every event may come twice.
 */
public interface EventSubscription<E> {

    /** The sealed family of events, all on one topic. */
    Class<E> family();

    String topic();

    /** Applies the event and marks it applied in one write. Throws when it can't; the event is then tried again a few times and set aside. */
    void on(Delivery<E> delivery);
}
