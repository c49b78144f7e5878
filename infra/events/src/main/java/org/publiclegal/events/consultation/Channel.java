package org.publiclegal.events.consultation;

/** How the person came. */
public enum Channel {
    HOTLINE,
    ONLINE,
    MESSAGE,
    WINDOW
}
